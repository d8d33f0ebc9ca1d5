namespace Hatmax.Cli;

/// <summary>What the process answers; part of the public surface.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>It was tried and did not work: a build, a test, a stale tree, a bug.</summary>
    public const int Failed = 1;

    /// <summary>The spec or the command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Files of the user stand in the way or are in conflict, and were not written.</summary>
    public const int Conflicts = 3;

    /// <summary>The machine is not ready: SDK, feed, ports, disk, permissions.</summary>
    public const int Environment = 4;
}
