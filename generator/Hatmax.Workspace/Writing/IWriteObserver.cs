namespace Hatmax.Workspace;

/// <summary>Sees every change of the disk before it happens; may throw, or end the process, to show what then remains.</summary>
internal interface IWriteObserver
{
    void Before(WriteStep step, string path);
}
