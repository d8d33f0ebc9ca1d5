using Scriban;
using Scriban.Runtime;

namespace Compat.Tests.Scriban.SubstituteOnly;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("{{ func f; end }}", 4)]
    [InlineData("{{ wrap f; end }}", 4)]
    [InlineData("{{ with a; end }}", 4)]
    [InlineData("{{ while a; end }}", 4)]
    [InlineData("{{ tablerow a in b; end }}", 4)]
    [InlineData("{{ import a }}", 4)]
    [InlineData("{{ readonly a }}", 4)]
    [InlineData("{{ ret 1 }}", 4)]
    [InlineData("{{ a = do; end }}", 8)]
    [InlineData("{{ this.a }}", 4)]
    [InlineData("{{ $a = 1 }}", 4)]
    [InlineData("{{ a.b = 1 }}", 8)]
    [InlineData("{{ a += 1 }}", 6)]
    [InlineData("{{ a++ }}", 5)]
    [InlineData("{{ 1..3 }}", 5)]
    [InlineData("{{ 7 // 2 }}", 6)]
    [InlineData("{{ 1 << 2 }}", 6)]
    [InlineData("{{ a?.b }}", 5)]
    [InlineData("{{ a ?! b }}", 6)]
    [InlineData("{{ [1, 2] }}", 4)]
    [InlineData("{{ {a: 1} }}", 4)]
    [InlineData("{{ @a }}", 4)]
    [InlineData("{{ f ^a }}", 6)]
    [InlineData("{{ $'a{1}' }}", 4)]
    [InlineData("{{ 0xFF }}", 4)]
    [InlineData("{{ 1.5m }}", 4)]
    [InlineData("{{ 99999999999999999999 }}", 4)]
    [InlineData("{{ include 'a' b: 1 }}", 16)]
    [InlineData("{{ for x in xs limit: 2 }}{{ end }}", 16)]
    [InlineData("{{ a.empty? }}", 6)]
    public void The_parser_names_the_official_package(string text, int column)
    {
        var message = Template.Parse(text, "main.sbn").Messages[0].ToString();
        Assert.StartsWith($"main.sbn(1,{column}) : error : ", message, StringComparison.Ordinal);
        Assert.Contains("official package Scriban", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ 'a' | html.escape }}")]
    [InlineData("{{ a == empty }}")]
    [InlineData("{{ 'a' | string.contains 'b' }}")]
    [InlineData("{{ a | array.sort }}")]
    public void A_render_names_the_official_package(string text)
    {
        var error = Assert.Throws<NotSupportedException>(() => Rendering.Render(text));
        Assert.StartsWith("main.sbn(1,", error.Message, StringComparison.Ordinal);
        Assert.Contains("official package Scriban", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_official_functions_may_be_data()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["date"] = "today", ["object"] = 1 });
        Assert.Equal("today1", Template.Parse("{{ date }}{{ object }}").Render(context));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("1 + ")]
    [InlineData("f(")]
    [InlineData("a[")]
    [InlineData("1 ? ")]
    [InlineData("a.")]
    [InlineData("a | ")]
    [InlineData("if a; ")]
    [InlineData("if a; else ")]
    [InlineData("for a in b; ")]
    [InlineData("case a; when 1; ")]
    [InlineData("capture a; ")]
    public void Deep_nesting_is_an_error_without_a_limit_of_ones_own(string open)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 200_000)) + " }}";
        var template = Template.Parse(text, "main.sbn");
        Assert.True(template.HasErrors);
        Assert.Contains("1000", string.Concat(template.Messages), StringComparison.Ordinal);
    }
}
