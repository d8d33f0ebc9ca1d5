using System.Runtime.CompilerServices;

namespace Hatmax.Spec.Tests;

/// <summary>Files of the repository that a test keeps up to date; HATMAX_UPDATE=1 writes them.</summary>
internal static class CommittedFile
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "../.."));

    public static void Check(string path, string expected)
    {
        var full = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, expected);
        }

        Assert.True(File.Exists(full), $"{path} is missing; run the test with HATMAX_UPDATE=1.");
        Assert.True(File.ReadAllText(full).ReplaceLineEndings("\n") == expected, $"{path} is not up to date; run the test with HATMAX_UPDATE=1.");
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
