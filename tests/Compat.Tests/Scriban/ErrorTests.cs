using Scriban;
using Scriban.Parsing;

namespace Compat.Tests.Scriban;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("{{ if yes }}a", 1, 13)]
    [InlineData("a\n{{ for n in numbers }}\n  {{ if n }}\n", 3, 13)]
    [InlineData("{{ end }}", 1, 6)]
    [InlineData("a\n  {{ else }}{{ end }}", 2, 6)]
    [InlineData("{{ when 1 }}{{ end }}", 1, 4)]
    [InlineData("{{ if }}{{ end }}", 1, 7)]
    [InlineData("{{ 1 + }}", 1, 8)]
    [InlineData("{{ (1 }}", 1, 7)]
    [InlineData("{{ a[1 }}", 1, 8)]
    [InlineData("{{ a. }}", 1, 7)]
    [InlineData("{{ a ? 1 }}", 1, 10)]
    [InlineData("{{ string.append('a' 'b' }}", 1, 26)]
    [InlineData("{{ for in numbers }}{{ end }}", 1, 4)]
    [InlineData("{{ for n of numbers }}{{ end }}", 1, 4)]
    [InlineData("{{ a = }}", 1, 8)]
    [InlineData("{{ if a = 1 }}{{ end }}", 1, 7)]
    [InlineData("{{ for.middle }}", 1, 4)]
    [InlineData("{{ case three }}{{ name }}{{ end }}", 1, 20)]
    [InlineData("line\r\n  {{ 1 + }}", 2, 10)]
    [InlineData("{{ ) }}", 1, 4)]
    [InlineData("{{ 'open }}", 1, 11)]
    [InlineData("{{ & }}", 1, 4)]
    public void Syntax_errors_have_a_place(string template, int line, int column) =>
        Failure.AtParse(template, line, column);

    [Fact]
    public void Messages_name_the_token_the_type_and_the_file()
    {
        var template = Template.Parse("{{ ) }}", "dir/a.sbn");
        var message = template.Messages[0];
        Assert.Equal(ParserMessageType.Error, message.Type);
        Assert.Contains(")", message.Message, StringComparison.Ordinal);
        Assert.Equal("dir/a.sbn(1,4) : error : " + message.Message, message.ToString());
        Assert.Equal("dir/a.sbn", message.Span.FileName);
    }

    [Fact]
    public void A_template_without_a_path_has_a_name_in_messages() =>
        Assert.StartsWith("<input>(1,4) : error : ", Template.Parse("{{ ) }}").Messages[0].ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ nothing.name }}", 1, 12)]
    [InlineData("{{ person.friend.name }}", 1, 18)]
    [InlineData("{{ nothing[0] }}", 1, 4)]
    [InlineData("{{ numbers[nothing] }}", 1, 12)]
    [InlineData("{{ numbers['x'] }}", 1, 12)]
    [InlineData("\n\n  {{ 'a' - 1 }}", 3, 10)]
    [InlineData("{{ name * name }}", 1, 4)]
    [InlineData("{{ -name }}", 1, 5)]
    [InlineData("{{ person.level + person }}", 1, 17)]
    [InlineData("{{ for n in three }}{{ end }}", 1, 13)]
    [InlineData("{{ break }}", 1, 4)]
    [InlineData("{{ continue }}", 1, 4)]
    [InlineData("{{ string = 1 }}", 1, 4)]
    [InlineData("{{ 1 % 0 }}", 1, 6)]
    [InlineData("a {{ person.broken }}", 1, 6)]
    public void Failing_renders_have_a_place(string template, int line, int column) =>
        Failure.AtRender(template, line, column);

    [Fact]
    public void Strict_variables_must_exist()
    {
        var error = Failure.AtRender("a\n{{ if unknown }}b{{ end }}", 2, 7, context => context.StrictVariables = true);
        Assert.Contains("`unknown`", error.Message, StringComparison.Ordinal);
        Assert.Equal("Ada", Rendering.Render("{{ name }}{{ nothing }}", context => context.StrictVariables = true));
    }

    [Fact]
    public void Members_must_exist_when_access_is_not_relaxed()
    {
        static void Strict(TemplateContext context) => context.EnableRelaxedMemberAccess = false;
        Failure.AtRender("{{ person.unknown }}", 1, 11, Strict);
        Failure.AtRender("{{ three.unknown }}", 1, 10, Strict);
        Failure.AtRender("{{ nothing.unknown }}", 1, 12, Strict);
        Assert.Equal("Grace", Rendering.Render("{{ person.name }}{{ person.nick_name }}", Strict));
    }

    [Fact]
    public void A_relaxed_target_makes_members_of_null_null()
    {
        static void Relaxed(TemplateContext context) => context.EnableRelaxedTargetAccess = true;
        Assert.Equal("", Rendering.Render("{{ nothing.a.b }}{{ nothing[0] }}{{ unknown.a }}", Relaxed));
    }
}
