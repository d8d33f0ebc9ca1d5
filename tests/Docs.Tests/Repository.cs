using System.Runtime.CompilerServices;

namespace Hatmax.Docs.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", "tests", "node_modules", ".git", ".hatmax", "artifacts"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "../.."));

    /// <summary>Paths of the documents that people read, relative to the root, sorted.</summary>
    public static IReadOnlyList<string> Documents { get; } =
        [.. Find(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Text of a file with line feeds.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The document at a path relative to the root.</summary>
    public static MarkdownDocument Document(string path) => MarkdownDocument.Parse(path, Read(path));

    /// <summary>The spec at a path relative to the root; the test fails when it has errors.</summary>
    public static SystemSpec Spec(string path)
    {
        var result = SpecLoader.Load(Read(path), path);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result.Spec!;
    }

    private static IEnumerable<string> Find(string folder) => Directory.GetFiles(folder, "*.md")
        .Concat(Directory.GetDirectories(folder).Where(sub => !Skipped.Contains(Path.GetFileName(sub))).SelectMany(Find));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
