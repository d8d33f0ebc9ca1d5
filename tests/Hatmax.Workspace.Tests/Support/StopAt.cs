namespace Hatmax.Workspace.Tests;

/// <summary>Throws before one step of many.</summary>
internal sealed class StopAt(int step, Func<Exception> exception) : IWriteObserver
{
    public int Steps { get; private set; }

    public void Before(WriteStep kind, string path)
    {
        if (Steps++ == step)
        {
            throw exception();
        }
    }
}
