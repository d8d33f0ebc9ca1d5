using System.Runtime.CompilerServices;

namespace Hatmax.Previews.Tests.Support;

/// <summary>Recorded outputs, and goldens beside them; HATMAX_UPDATE=1 writes a golden instead of comparing.</summary>
internal static class Files
{
    public static string Root { get; } = Here();

    public static string Repository { get; } = Path.GetFullPath("../..", Root);

    public static string Recorded(string name) => File.ReadAllText(Path.Combine(Root, "Recorded", name));

    public static void CheckGolden(string name, string actual)
    {
        var path = Path.Combine(Root, "Goldens", name);
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetFullPath("..", Path.GetDirectoryName(file)!);
}
