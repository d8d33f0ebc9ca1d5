using System.Diagnostics;

namespace Hatmax.Workspace.KillTarget;

/// <summary>Ends its own process at one point of a run, with the signal that nothing can handle.</summary>
internal sealed class SelfKiller(int point) : IWriteObserver
{
    private int _points;

    public void Before(WriteStep step, string path) => Pass();

    public void Halfway(WriteStep step, string path) => Pass();

    public void After(WriteStep step, string path) => Pass();

    private void Pass()
    {
        if (_points++ == point)
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
            self.WaitForExit();
        }
    }
}
