namespace Compat.Tests.Scriban;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("name | string.upcase", "ADA")]
    [InlineData("name | string.downcase", "ada")]
    [InlineData("'ada' | string.capitalize", "Ada")]
    [InlineData("nothing | string.capitalize", "")]
    [InlineData("'a-b-c' | string.replace '-' '_'", "a_b_c")]
    [InlineData("nothing | string.replace 'a' 'b'", "")]
    [InlineData("name | string.append '!'", "Ada!")]
    [InlineData("name | string.prepend 'Dr '", "Dr Ada")]
    [InlineData("' a ' | string.strip", "a")]
    [InlineData("name | string.size", "3")]
    [InlineData("nothing | string.size", "0")]
    [InlineData("nothing | string.upcase", "")]
    [InlineData("three | string.append 'x'", "3x")]
    [InlineData("numbers | array.size", "3")]
    [InlineData("nothing | array.size", "0")]
    [InlineData("numbers | array.first", "1")]
    [InlineData("none | array.first", "")]
    [InlineData("numbers | array.last", "3")]
    [InlineData("numbers | array.join ', '", "1, 2, 3")]
    [InlineData("nothing | array.join ', '", "")]
    public void Functions_take_what_a_pipe_carries(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("string.upcase name", "ADA")]
    [InlineData("string.upcase(name)", "ADA")]
    [InlineData("string.replace name 'A' 'O'", "Oda")]
    [InlineData("string.replace(name, 'A', 'O')", "Oda")]
    [InlineData("string.append name three + 1", "Ada4")]
    [InlineData("string.upcase (string.append name 'x')", "ADAX")]
    [InlineData("name | string.upcase | string.append '!' | string.size", "4")]
    [InlineData("name |\n string.upcase |\n string.append '!'", "ADA!")]
    [InlineData("'x' + name | string.upcase", "XADA")]
    [InlineData("(name | string.size) + 1", "4")]
    [InlineData("name | string.append (name | string.upcase)", "AdaADA")]
    [InlineData("!(numbers | array.size == 3)", "false")]
    [InlineData("string.size name == 'Ada'", "4")]
    public void Calls_nest_and_chain(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("{{ string.append 'a' }}", 1, 21)]
    [InlineData("{{ 1 | array.size }}", 1, 4)]
    [InlineData("{{ name | nothing }}", 1, 11)]
    [InlineData("{{ name three }}", 1, 4)]
    [InlineData("\n {{ unknown 1 }}", 2, 5)]
    public void Wrong_calls_point_at_the_place(string template, int line, int column) =>
        Failure.AtRender(template, line, column);
}
