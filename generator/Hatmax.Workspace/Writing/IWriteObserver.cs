namespace Hatmax.Workspace;

/// <summary>Sees every change of the disk; may throw, or end the process, to show what then remains.</summary>
internal interface IWriteObserver
{
    void Before(WriteStep step, string path);

    /// <summary>The middle of what is more than one call of the system: half of a file is there, or half of a folder is gone.</summary>
    void Halfway(WriteStep step, string path)
    {
    }

    /// <summary>A file has another name now.</summary>
    void Moved(string from, string to)
    {
    }

    /// <summary>Done, but the writer does not know yet.</summary>
    void After(WriteStep step, string path)
    {
    }
}
