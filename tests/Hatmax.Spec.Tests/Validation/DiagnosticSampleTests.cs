using System.Reflection;
using Hatmax.Spec.Reporting;
using Hatmax.Spec.Tests.Reporting;

namespace Hatmax.Spec.Tests.Validation;

public class DiagnosticSampleTests
{
    // Limits of size: too large for a sample, tested where they are read.
    private static readonly string[] WithoutSample = ["HMX0004", "HMX0006", "HMX0007", "HMX0008"];

    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(d => d.Id).Except(WithoutSample, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sample_gives_exactly_what_it_expects(string id)
    {
        var sample = DiagnosticSample.Find(id);
        Assert.True(sample is not null, $"{id} has no sample: nothing shows that it is ever reported.");
        var found = SpecLoader.Load(sample.Text, "hatmax.yml").Diagnostics;

        Assert.Equal(sample.Expected, string.Join('\n', found.Select(d => $"{d.Id} {d.Span.Line}:{d.Span.Column}")));
        Assert.True(found.Any(d => d.Id == id), $"{id} is not reported.");
        Assert.All(found, d => Assert.Equal(DiagnosticCatalogue.Find(d.Id)!.Severity, d.Severity));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Messages_and_fixes_are_sentences(string id)
    {
        foreach (var diagnostic in SpecLoader.Load(DiagnosticSample.Find(id)!.Text, "hatmax.yml").Diagnostics)
        {
            Assert.Matches(@"^.+[.?]$", diagnostic.Message);
            Assert.Matches(@"^.+[.?]$", diagnostic.Fix);
            Assert.False(diagnostic.Message == diagnostic.Fix);
        }
    }

    [Fact]
    public void Ids_are_unique_and_sorted_and_complete()
    {
        var all = DiagnosticCatalogue.All;
        Assert.Equal(all.Length, all.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, d => Assert.Matches("^HMX[0-9]{4}$", d.Id));
        var declared = Declared(typeof(SemanticDiagnostics)).Concat(Declared(typeof(NotGeneratedDiagnostics))).Order(StringComparer.Ordinal);
        Assert.Equal(
            string.Join(' ', declared),
            string.Join(' ', all.Select(d => d.Id).Where(i => string.CompareOrdinal(i, "HMX0200") >= 0)));
    }

    [Fact]
    public void Severity_follows_the_range_of_the_id() => Assert.All(
        DiagnosticCatalogue.All,
        d => Assert.Equal(string.CompareOrdinal(d.Id, "HMX0500") >= 0 ? Severity.Warning : Severity.Error, d.Severity));

    [Fact]
    public void The_reference_is_up_to_date() =>
        GoldenFile.Check("../../../docs/diagnostics.md", DiagnosticReference.Write(DiagnosticSample.Example));

    private static IEnumerable<string> Declared(Type type) => type
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
        .Select(p => ((DiagnosticDescriptor)p.GetValue(null)!).Id);
}
