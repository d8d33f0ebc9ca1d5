namespace Compat.Tests.Scriban;

public sealed class TextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain } text {", "plain } text {")]
    [InlineData("{{ name }}", "Ada")]
    [InlineData("{{name}}{{name}}", "AdaAda")]
    [InlineData("a{{ }}b", "ab")]
    [InlineData("a{{ name", "aAda")]
    [InlineData("é{{ 'ü' }}", "éü")]
    [InlineData("a\r\n{{ name }}\r\nb", "a\r\nAda\r\nb")]
    [InlineData("{{ name; three }}", "Ada3")]
    [InlineData("{{\n  name\n  three\n}}", "Ada3")]
    public void Text_and_code_alternate(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("a \n {{- name -}} \n b", "aAdab")]
    [InlineData("a \n {{- name }} \n b", "aAda \n b")]
    [InlineData("a \n {{ name -}} \n b", "a \n Adab")]
    [InlineData("  {{- name -}}  ", "Ada")]
    [InlineData("\r\n\t{{- name -}}\r\n\r\n", "Ada")]
    [InlineData("a{{- -}}b", "ab")]
    [InlineData("{{ 3 -}} {{- 4 }}", "34")]
    public void A_dash_takes_all_white_space(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("a\n  {{~ name ~}}  \n  b", "a\nAda  b")]
    [InlineData("a  {{~ name ~}}  b", "aAdab")]
    [InlineData("a\r\n  {{~ name ~}}  \r\n  b", "a\r\nAda  b")]
    [InlineData("  {{~ name ~}}\n\n\nb", "Ada\n\nb")]
    [InlineData("a \r\n{{~ name ~}}\r\n", "a \r\nAda")]
    [InlineData("a\n\n  {{~ name }}", "a\n\nAda")]
    [InlineData("{{ name ~}}", "Ada")]
    [InlineData("{{~ name }}", "Ada")]
    [InlineData("x\r {{~ name ~}} \r y", "x\rAday")]
    public void A_tilde_takes_white_space_of_its_line(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("<ul>\n  {{~ for n in numbers ~}}\n  <li>{{ n }}</li>\n  {{~ end ~}}\n</ul>\n", "<ul>\n  <li>1</li>\n  <li>2</li>\n  <li>3</li>\n</ul>\n")]
    [InlineData("<ul>\r\n  {{~ for n in numbers ~}}\r\n  <li>{{ n }}</li>\r\n  {{~ end ~}}\r\n</ul>\r\n", "<ul>\r\n  <li>1</li>\r\n  <li>2</li>\r\n  <li>3</li>\r\n</ul>\r\n")]
    [InlineData("{{~ if yes ~}}\n{{~ if yes ~}}\n  a\n{{~ end ~}}\n{{~ end ~}}\nb", "  a\nb")]
    [InlineData("{{~ if no ~}}\n  a\n{{~ else ~}}\n  b\n{{~ end ~}}\n", "  b\n")]
    public void Tags_on_lines_of_their_own_leave_no_trace(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{%{a {{ name }} b}%}", "a {{ name }} b")]
    [InlineData("{%%{ {%{x}%} }%%}", " {%{x}%} ")]
    [InlineData("{%{}%}", "")]
    [InlineData("a  {%{- b -}%}  c", "a b c")]
    [InlineData("a\n  {%{~ b ~}%}  \n  c", "a\n b   c")]
    [InlineData("{%{ open", " open")]
    public void Escape_blocks_are_text(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ # a comment }}b", "b")]
    [InlineData("{{ name # a comment }}b", "Adab")]
    [InlineData("{{ name # a comment\n three }}", "Ada3")]
    [InlineData("{{ ## a\n comment ## name }}", "Ada")]
    [InlineData("{{ ## open }}b", "b")]
    [InlineData("a {{- # c -}} b", "ab")]
    public void Comments_print_nothing(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("a:\n  {{ lines }}\nb", "a:\n  one\n  two\n  \n  three\nb")]
    [InlineData("\t{{ lines }}", "\tone\n\ttwo\n\t\n\tthree")]
    [InlineData("x {{ lines }}", "x one\ntwo\n\nthree")]
    [InlineData("  {{~ lines }}", "one\ntwo\n\nthree")]
    [InlineData("  {{ if yes }}\n  a\n  {{ end }}", "  \n    a\n    ")]
    public void Text_of_several_lines_keeps_the_indent_of_its_block(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Indents_can_be_turned_off() =>
        Assert.Equal("  one\ntwo\n\nthree", Rendering.Render("  {{ lines }}", context => context.AutoIndent = false));
}
