namespace Hatmax.Spec.Tests.Language;

public class SampleTests
{
    public static TheoryData<string> Valid() => Samples.Names("valid");

    public static TheoryData<string> Invalid() => Samples.Names("invalid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_sample_is_read(string name)
    {
        var result = SpecLoader.Load(Samples.Text("valid", name), name);

        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.NotNull(result.Spec);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_sample_gives_exactly_its_errors(string name)
    {
        var text = Samples.Text("invalid", name);
        var result = SpecLoader.Load(text, name);

        var ids = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Samples.ExpectedIds(text), ids);
        Assert.Null(result.Spec);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Every_error_says_where_what_and_how_to_mend_it(string name)
    {
        var text = Samples.Text("invalid", name);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var d in SpecLoader.Load(text, name).Diagnostics)
        {
            Assert.Equal(name, d.File);
            Assert.InRange(d.Span.Line, 1, lines.Length);
            Assert.InRange(d.Span.Column, 1, lines[d.Span.Line - 1].Length + 1);
            Assert.True((d.Span.EndLine, d.Span.EndColumn).CompareTo((d.Span.Line, d.Span.Column)) >= 0, d.ToString());
            Assert.Matches(@"^[\S].+[.!?]$", d.Message);
            Assert.Matches(@"^[\S].+[.!?]$", d.Fix);
        }
    }

    [Fact]
    public void Every_kind_of_error_of_the_language_has_a_sample()
    {
        string[] tested = ["HMX0004", "HMX0006", "HMX0007", "HMX0008"];
        var seen = Samples.Files("invalid").SelectMany(f => Samples.ExpectedIds(File.ReadAllText(f))).Concat(tested).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(LanguageDiagnostics.All, d => !seen.Contains(d.Id));
    }
}
