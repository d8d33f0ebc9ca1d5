namespace Hatmax.Workspace.Tests;

/// <summary>The disk refuses one step, and the process is killed some steps later, while it takes the run back.</summary>
internal sealed class FailThenStop(int failAt, int stopAfter) : IWriteObserver
{
    private int _steps;

    public void Before(WriteStep kind, string path)
    {
        var step = _steps++;
        if (step == failAt)
        {
            throw new IOException("No space left on device");
        }

        if (step == failAt + stopAfter)
        {
            throw new KilledException();
        }
    }
}
