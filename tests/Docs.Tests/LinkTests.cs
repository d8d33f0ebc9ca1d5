namespace Hatmax.Docs.Tests;

/// <summary>Links and images lead somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void RelativeLinksResolve(string path)
    {
        var document = Repository.Document(path);
        var broken = document.Links.Where(link => !link.Target.Contains("://", StringComparison.Ordinal))
            .Where(link => !Resolves(document, link.Target))
            .Select(link => $"{path}:{link.Line}: {link.Target}");

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void SomethingLeadsToEveryDocument(string path) => Assert.True(
        path is "README.md" || !path.StartsWith("docs/", StringComparison.Ordinal) || IsReachable(path), $"No document links to {path}.");

    private static bool IsReachable(string path) =>
        Repository.Documents.Any(from => from != path && Repository.Document(from).Links.Any(link => Target(from, link.Target) == path));

    private static bool Resolves(MarkdownDocument document, string target)
    {
        var (file, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
        var path = file.Length == 0 ? document.Path : Target(document.Path, file);
        var full = Path.Combine(Repository.Root, path);
        if (anchor.Length == 0 || !path.EndsWith(".md", StringComparison.Ordinal))
        {
            return File.Exists(full) || Directory.Exists(full);
        }

        return File.Exists(full) && Repository.Document(path).Anchors.Contains(anchor);
    }

    private static string Target(string from, string target)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, from))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, target.Split('#')[0]))).Replace('\\', '/');
    }
}
