namespace Hatmax.Spec.Tests.Schema;

public class LanguageReferenceTests
{
    [Fact]
    public void The_page_in_docs_is_what_the_definitions_say() => CommittedFile.Check("docs/language.md", LanguageReference.Write());

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (key, spec) in LanguageReference.Examples())
        {
            data.Add(key, spec);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read_without_an_error(string key, string spec)
    {
        var result = SpecLoader.Load(spec, "hatmax.yml");

        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Id} {d.Message}");
        Assert.True(!result.HasErrors, $"{key}\n{spec}\n{string.Join('\n', errors)}");
    }

    [Fact]
    public void Every_fenced_block_of_the_page_is_a_spec()
    {
        var blocks = LanguageReference.Write().Split("```yaml\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.True(blocks.Count > 200);
        Assert.DoesNotContain(blocks, b => SpecLoader.Load(b, "hatmax.yml").HasErrors);
    }
}
