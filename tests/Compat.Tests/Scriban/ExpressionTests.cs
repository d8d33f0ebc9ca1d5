namespace Compat.Tests.Scriban;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1_000", "1000")]
    [InlineData("3000000000", "3000000000")]
    [InlineData("1.50", "1.5")]
    [InlineData("1.0e2", "100")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "")]
    [InlineData("'it\\'s'", "it's")]
    [InlineData("\"a\\tb\\n\\\\ \\u0041\\x42\"", "a\tb\n\\ AB")]
    [InlineData("`a``b\\n`", "a`b\\n")]
    [InlineData("''", "")]
    public void Literals_print(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("8 / 2", "4")]
    [InlineData("7 % 4", "3")]
    [InlineData("-three", "-3")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("big - 1", "4999999999")]
    [InlineData("half + 1", "1.5")]
    [InlineData("1.0 + 1", "2")]
    [InlineData("nothing + 1", "")]
    [InlineData("'a' + 1", "a1")]
    [InlineData("1 + 'a' + true", "1atrue")]
    [InlineData("'ab' * 3", "ababab")]
    [InlineData("2 * 'ab'", "abab")]
    public void Arithmetic_follows_precedence_and_types(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("1 == 1.0", "true")]
    [InlineData("1 != 2", "true")]
    [InlineData("1 < 2 && 2 <= 2", "true")]
    [InlineData("2 > 3 || 3 >= 3", "true")]
    [InlineData("'a' < 'b'", "true")]
    [InlineData("'1' == 1", "true")]
    [InlineData("nothing == null", "true")]
    [InlineData("nothing < 1", "false")]
    [InlineData("person.level == 'High'", "true")]
    [InlineData("person.level == 1", "true")]
    [InlineData("yes == true", "true")]
    [InlineData("1 + 1 == 2 && !no", "true")]
    public void Comparisons_give_a_truth_value(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("zero", "yes")]
    [InlineData("empty_text", "yes")]
    [InlineData("none", "yes")]
    [InlineData("yes", "yes")]
    [InlineData("no", "no")]
    [InlineData("nothing", "no")]
    [InlineData("unknown", "no")]
    [InlineData("!zero", "no")]
    public void Only_null_and_false_are_false(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " ? 'yes' : 'no' }}"));

    [Theory]
    [InlineData("nothing ?? 'x'", "x")]
    [InlineData("name ?? 'x'", "Ada")]
    [InlineData("empty_text ?? 'x'", "")]
    [InlineData("nothing ?? nothing ?? 1 + 1", "2")]
    [InlineData("no ? 1 : yes ? 2 : 3", "2")]
    [InlineData("yes ? 'a' : 'b' | string.upcase", "a")]
    [InlineData("(yes ? 'a' : 'b') | string.upcase", "A")]
    [InlineData("yes && 0", "true")]
    [InlineData("no || nothing", "false")]
    public void Choices_take_one_branch(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("person.name", "Grace")]
    [InlineData("person.age + 1", "37")]
    [InlineData("person.is_adult", "true")]
    [InlineData("person.level", "High")]
    [InlineData("person.httpport", "8080")]
    [InlineData("person.nick_name", "")]
    [InlineData("person.unknown", "")]
    [InlineData("person['name']", "Grace")]
    [InlineData("person.tags[1]", "y")]
    [InlineData("person.tags.size", "2")]
    [InlineData("person.scores[-1]", "20")]
    [InlineData("numbers[three - 1]", "3")]
    [InlineData("numbers.size", "3")]
    [InlineData("name.size", "3")]
    [InlineData("name[0]", "A")]
    [InlineData("ages.ada", "36")]
    [InlineData("ages['mary ann']", "41")]
    [InlineData("ages['nobody']", "")]
    [InlineData("(person).name", "Grace")]
    [InlineData("three.name", "")]
    public void Members_and_indexes_read_data(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("numbers", "[1, 2, 3]")]
    [InlineData("person.tags", "[\"x\", \"y\"]")]
    [InlineData("none", "[]")]
    [InlineData("half", "0.5")]
    [InlineData("big", "5000000000")]
    public void Values_print_without_a_culture(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));
}
