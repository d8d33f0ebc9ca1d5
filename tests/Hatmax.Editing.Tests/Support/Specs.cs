using System.Runtime.CompilerServices;

namespace Hatmax.Editing.Tests.Support;

/// <summary>The specs of this repository that are valid.</summary>
internal static class Specs
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    public static ImmutableArray<string> Paths { get; } =
    [
        "hatmax.yml",
        .. Directory.GetFiles(Path.Combine(Root, "tests/Hatmax.Spec.Tests/Samples/valid"), "*.yml")
            .Concat(Directory.GetFiles(Path.Combine(Root, "examples"), "hatmax.yml", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Here([CallerFilePath] string path = "") => path;
}
