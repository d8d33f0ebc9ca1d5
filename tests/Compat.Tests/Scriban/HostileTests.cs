using Scriban;
using Scriban.Parsing;

namespace Compat.Tests.Scriban;

public sealed class HostileTests
{
    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("!", "1", "")]
    [InlineData("string.upcase(", "'a'", ")")]
    [InlineData("1 + ", "1", "")]
    [InlineData("a[", "1", "]")]
    public void Nesting_beyond_the_limit_is_an_error(string open, string middle, string close)
    {
        var text = "{{ " + Repeat(open, 300) + middle + Repeat(close, 300) + " }}";
        var template = Template.Parse(text, "main.sbn", new ParserOptions { ExpressionDepthLimit = 100 });
        Assert.True(template.HasErrors);
        Assert.Contains("100", template.Messages[0].Message, StringComparison.Ordinal);
        Assert.False(Template.Parse("{{ " + Repeat(open, 20) + middle + Repeat(close, 20) + " }}", "main.sbn", new ParserOptions { ExpressionDepthLimit = 100 }).HasErrors);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{{ if")]
    [InlineData("{{ 'a")]
    [InlineData("{{ `a")]
    [InlineData("{{ ## a")]
    [InlineData("{%{")]
    [InlineData("{%%%%%")]
    [InlineData("{{ for x in")]
    [InlineData("{{ a ? ")]
    [InlineData("{{ a | ")]
    [InlineData("{{ case")]
    [InlineData("{{ case a }}{{ when")]
    [InlineData("{{ capture")]
    [InlineData("{{ a[")]
    [InlineData("{{ f(")]
    [InlineData("{{ f(1,")]
    [InlineData("{{ 1e")]
    [InlineData("{{ \"\\")]
    [InlineData("{{ \"\\u12")]
    [InlineData("{{-")]
    [InlineData("{{ else }}{{ else }}{{ end }}{{ end }}{{ when }}{{ }} }} {{ {{")]
    public void Unfinished_templates_never_throw(string text)
    {
        var template = Template.Parse(text, "main.sbn");
        Assert.Equal(template.HasErrors, template.Messages.Count > 0);
    }

    [Fact]
    public void Every_prefix_of_a_template_parses_or_reports()
    {
        const string Text = "a {{~ for x in xs ~}}\n{{ if x.y == 'z' && !x.q[1] }}{{ x | string.replace `a` \"\\n\" }}"
            + "{{ else if (1.5e3 ?? 2) }}{%{ {{ }%}{{ else }}{{ case x }}{{ when 1, 2 }}b{{ end }}{{ end }}{{ end ~}} c";
        for (var length = 0; length <= Text.Length; length++)
        {
            var template = Template.Parse(Text[..length], "main.sbn");
            Assert.Equal(template.HasErrors, template.Messages.Any(message => message.Type == ParserMessageType.Error));
        }

        Assert.False(Template.Parse(Text).HasErrors);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
