using System.Runtime.CompilerServices;

namespace Hatmax.Cli.Tests.Support;

/// <summary>Compares a text with a file under Snapshots; HATMAX_UPDATE=1 writes the file instead.</summary>
internal static class Snapshot
{
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
