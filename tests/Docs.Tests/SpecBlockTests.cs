namespace Hatmax.Docs.Tests;

/// <summary>Specs in documents and examples are what the loader reads.</summary>
public sealed class SpecBlockTests
{
    // Its specs are wrong on purpose, and tested where diagnostics are.
    private const string Mistakes = "docs/diagnostics.md";

    public static TheoryData<string> DocumentsWithSpecs =>
        [.. Repository.Documents.Where(path => path != Mistakes && SpecsIn(path).Any())];

    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "hatmax.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(DocumentsWithSpecs))]
    public void WholeSpecsHaveNoErrors(string path)
    {
        var errors = SpecsIn(path).SelectMany(block => SpecLoader.Load(block.Text, $"{path} after line {block.Line}").Diagnostics)
            .Where(found => found.Severity == Severity.Error);

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExamplesHaveNoFindings(string path)
    {
        var result = SpecLoader.Load(Repository.Read(path), path);

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Spec!.Services, service => Assert.True(SpecFacts.IsGenerated(service)));
    }

    [Fact]
    public void TheReferenceSystemHasNoFindings() => Assert.Empty(SpecLoader.Load(Repository.Read("hatmax.yml"), "hatmax.yml").Diagnostics);

    internal static IEnumerable<FencedBlock> SpecsIn(string path) => Repository.Document(path).Blocks
        .Where(block => block.Language == "yaml" && block.Text.Split('\n').Any(line => line.StartsWith("services:", StringComparison.Ordinal)));
}
