using Hatmax.Deployment;
using Hatmax.Editing;
using Hatmax.Images;
using Hatmax.Previews;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Docs.Tests;

/// <summary>Ids of findings that documents name are those that the tool gives.</summary>
public sealed partial class DiagnosticIdTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void MentionedIdsExist(string path)
    {
        var known = DiagnosticCatalogue.All.Concat(WorkspaceDiagnostics.All).Concat(PreviewDiagnostics.All).Concat(ImageDiagnostics.All)
            .Concat(DeploymentDiagnostics.All).Concat(TemplateDiagnostics.All).Concat(PackDiagnostics.All).Concat(EditDiagnostics.All).Select(kind => kind.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = Id().Matches(Repository.Read(path)).Select(match => match.Value).Distinct(StringComparer.Ordinal)
            .Where(id => !known.Contains(id) && !IsBoundOfGroup(path, id));

        Assert.Empty(unknown);
    }

    [Fact]
    public void FindingsAboutTheTreeAreListed()
    {
        var rows = Repository.Read("docs/regeneration.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));
        var expected = WorkspaceDiagnostics.All.Select(kind =>
            $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Cause} |");

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void FindingsAboutTemplatesAreListed()
    {
        var rows = Repository.Read("docs/templates.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));
        var expected = TemplateDiagnostics.All.Select(kind =>
            $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Cause} |");

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void FindingsAboutPacksAreListed()
    {
        var rows = Repository.Read("docs/packs.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));
        var expected = PackDiagnostics.All.Select(kind => $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Cause} |");

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void FindingsAboutEditsAreListed()
    {
        var rows = Repository.Read("docs/editing.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));
        var expected = EditDiagnostics.All.Select(kind => $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Cause} |");

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void FindingsAboutImagesAreListed()
    {
        var rows = Repository.Read("docs/images.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));
        var expected = ImageDiagnostics.All.Select(kind => $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Cause} |");

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void FindingsAboutPreviewsAreListed()
    {
        var rows = Repository.Read("docs/ci.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));

        Assert.Equal(PreviewDiagnostics.All.Select(kind => $"| {kind.Id} | {kind.Title} | {kind.Cause} |"), rows);
    }

    [Fact]
    public void FindingsAboutDeploymentsAreListed()
    {
        var rows = Repository.Read("docs/deployment-plan.md").Split('\n').Where(line => line.StartsWith("| HMX", StringComparison.Ordinal));
        var expected = DeploymentDiagnostics.All.Select(kind =>
            $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Cause} |");

        Assert.Equal(expected, rows);
    }

    // The page of diagnostics gives groups by their first and last possible id.
    private static bool IsBoundOfGroup(string path, string id) =>
        path == "docs/diagnostics.md" && (id.EndsWith("00", StringComparison.Ordinal) || id.EndsWith('9') || id.EndsWith("01", StringComparison.Ordinal));

    [GeneratedRegex("HMX[0-9]{4}")]
    private static partial Regex Id();
}
