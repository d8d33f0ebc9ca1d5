using System.Text.Json;
using System.Text.RegularExpressions;
using Hatmax.Spec.Reporting;

namespace Hatmax.Spec.Tests.Reporting;

public partial class ReportTests
{
    [Fact]
    public void Text_shows_the_line_and_underlines_the_place() =>
        GoldenFile.Check("report.txt", DiagnosticText.Write(ReportSamples.All, ReportSamples.Source, color: false));

    [Fact]
    public void Text_with_colours_says_the_same()
    {
        var plain = DiagnosticText.Write(ReportSamples.All, ReportSamples.Source, color: false);
        var colored = DiagnosticText.Write(ReportSamples.All, ReportSamples.Source, color: true);
        Assert.Contains("\e[1;31merror HMX0201\e[0m", colored);
        Assert.Equal(plain, Escapes().Replace(colored, ""));
    }

    [Fact]
    public void Text_without_a_source_has_no_excerpts() =>
        Assert.DoesNotContain(" | ", DiagnosticText.Write(ReportSamples.All, null, color: false));

    [Fact]
    public void Text_lets_no_control_character_through() =>
        Assert.DoesNotContain(
            DiagnosticText.Write([ReportSamples.All[0] with { Message = "\u001b[2J\a" }], "a\n\n\u001bx: Itm\u0007", color: false),
            c => char.IsControl(c) && c != '\n');

    [Fact]
    public void No_diagnostics_give_the_counts() =>
        Assert.Equal("0 errors, 0 warnings\n", DiagnosticText.Write([], "", color: false));

    [Fact]
    public void Json_is_stable() => GoldenFile.Check("report.json", DiagnosticJson.Write(ReportSamples.All));

    [Fact]
    public void Sarif_is_stable() =>
        GoldenFile.Check("report.sarif", SarifLog.Write(ReportSamples.All, "0.1.0", new Uri("https://example.com/docs/diagnostics.md")));

    [Fact]
    public void Sarif_results_point_to_their_rules()
    {
        using var log = JsonDocument.Parse(SarifLog.Write(ReportSamples.All, "0.1.0"));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.False(rule.TryGetProperty("helpUri", out _));
        }
    }

    [Theory]
    [InlineData("hatmax.yml", "hatmax.yml")]
    [InlineData("./a b/hatmax.yml", "a%20b/hatmax.yml")]
    [InlineData("a\\hatmax.yml", "a/hatmax.yml")]
    [InlineData("/srv/hatmax.yml", "file:///srv/hatmax.yml")]
    [InlineData("C:\\x\\hatmax.yml", "file:///C:/x/hatmax.yml")]
    public void Sarif_places_are_uris(string file, string expected)
    {
        using var log = JsonDocument.Parse(SarifLog.Write([ReportSamples.All[0] with { File = file }], "0.1.0"));
        var location = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.Equal(
            expected, location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [GeneratedRegex("\e\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Escapes();
}
