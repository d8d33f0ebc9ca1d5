using System.Xml.Linq;

namespace Hatmax.Docs.Tests;

/// <summary>What holds for every document.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void NoPathOfOneMachine(string path) => Assert.Empty(MachinePath().Matches(Repository.Read(path)).Select(match => match.Value));

    [Theory]
    [MemberData(nameof(Documents))]
    public void FencesAreClosed(string path) =>
        Assert.Equal(0, Repository.Read(path).Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2);

    [Fact]
    public void ThePictureIsAPictureOfThisRepository()
    {
        var svg = XDocument.Load(Path.Combine(Repository.Root, "docs/architecture.svg"));
        var projects = svg.Root!.Descendants().Where(element => !element.HasElements)
            .SelectMany(element => Project().Matches(element.Value)).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotNull(svg.Root.Attribute("viewBox"));
        Assert.Contains(svg.Root.Elements(), element => element.Name.LocalName == "title");
        var built = Directory.GetDirectories(Path.Combine(Repository.Root, "generator"), "Hatmax.*").Select(folder => Path.GetFileName(folder)).Append("Hatmax.Shared");
        Assert.Equal(built.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<![\w.~])/(?:home|Users|root|tmp|work|mnt|opt)/\w+|\b[A-Z]:\\\w+")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"Hatmax\.[A-Z]\w+")]
    private static partial Regex Project();
}
