using System.Runtime.CompilerServices;

namespace Hatmax.Spec.Tests.Reporting;

/// <summary>Compares a text with a file beside the tests; HATMAX_UPDATE=1 writes the file instead.</summary>
internal static class GoldenFile
{
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.GetFullPath(name, Path.GetDirectoryName(caller)!);
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
