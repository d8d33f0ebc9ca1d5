namespace Hatmax.Workspace.Tests;

/// <summary>Runs processes as somebody who is not the administrator, for whom modes and owners count.</summary>
internal static class OtherUser
{
    private const string Id = "65534";

    /// <summary>What stands before the command line of a process of that user.</summary>
    public static string[] Prefix { get; } = ["setpriv", "--reuid", Id, "--regid", Id, "--clear-groups", "--"];

    public static bool IsPossible => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
        && Shell.Run(Prefix[0], [.. Prefix[1..], "test", "-r", typeof(KillTarget.Generations).Assembly.Location]) is not null;

    public static void Own(string path)
    {
        // Folders of tests are for their maker alone.
        Shell.Require("chmod", "a+rx", Path.GetDirectoryName(path)!);
        Shell.Require("chown", "-R", Id + ":" + Id, path);
    }

    public static void Disown(string path) => Shell.Require("chown", "0:0", path);
}
