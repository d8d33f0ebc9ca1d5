using System.Text;
using System.Text.Json;

namespace Hatmax.Spec.Tests.Schema;

public class SchemaTests
{
    // Needs two keys at once to see, like the semantic rules.
    private const string SaidTwice = "HMX0118";

    private const int Seed = 20261121;

    [Fact]
    public void It_is_the_same_text_every_time_and_draft_07()
    {
        using var schema = JsonDocument.Parse(SpecSchema.Write());

        Assert.Equal(SpecSchema.Write(), SpecSchema.Write());
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.RootElement.GetProperty("$schema").GetString());
        Assert.True(schema.RootElement.GetProperty("definitions").EnumerateObject().Count() > 50);
    }

    [Fact]
    public void A_change_of_the_schema_is_seen() => CommittedFile.Check("tests/Hatmax.Spec.Tests/Schema/hatmax.schema.json", SpecSchema.Write());

    [RequiresNodeFact]
    public void Schema_and_loader_agree_on_every_sample() =>
        CheckAgreement([.. Samples.Files("valid"), .. Samples.Files("invalid"), .. Write("SchemaExamples", LanguageReference.Examples().Select(e => e.Spec))]);

    [RequiresNodeFact]
    public void Schema_and_loader_agree_on_damaged_samples()
    {
        var random = new Random(Seed);
        var texts = Samples.Files("valid").Select(File.ReadAllText).ToList();

        CheckAgreement(Write("SchemaDamage", Enumerable.Range(0, 1_500).Select(i => TextDamage.Some(texts[i % texts.Count], random))));
    }

    private static void CheckAgreement(List<string> files)
    {
        var verdicts = NodeTools.Validate(SpecSchema.Write(), files);

        var disagreements = files.Select(f => (File: f, Loader: Judge(f), Schema: verdicts[f]))
            .Where(x => x.Loader is { } accepts && !x.Schema.StartsWith("yaml:", StringComparison.Ordinal) && accepts != (x.Schema.Length == 0))
            .Select(x => $"{x.File}: loader {(x.Loader == true ? "accepts" : "refuses")}, schema says '{x.Schema}'").ToList();
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
        Assert.Contains(verdicts.Values, v => v.Length > 0);
    }

    /// <summary>Whether the loader accepts the file as far as a schema can tell; null where the text is refused as YAML.</summary>
    private static bool? Judge(string file)
    {
        var errors = SpecLoader.Load(File.ReadAllText(file), file).Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        return errors.Exists(d => string.CompareOrdinal(d.Id, "HMX0100") < 0)
            ? null : !errors.Exists(d => string.CompareOrdinal(d.Id, "HMX0200") < 0 && d.Id != SaidTwice);
    }

    private static List<string> Write(string name, IEnumerable<string> texts)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, name)).FullName;
        return texts.Select((text, i) =>
        {
            var file = Path.Combine(folder, $"{i}.yml");
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
            return file;
        }).ToList();
    }
}
