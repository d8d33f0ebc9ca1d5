namespace Hatmax.Spec.Tests.Naming;

public class PluralTests
{
    [Theory]
    [InlineData("list", "lists")]
    [InlineData("box", "boxes")]
    [InlineData("bus", "buses")]
    [InlineData("quiz", "quizes")]
    [InlineData("branch", "branches")]
    [InlineData("dish", "dishes")]
    [InlineData("path", "paths")]
    [InlineData("city", "cities")]
    [InlineData("day", "days")]
    [InlineData("h", "hs")]
    [InlineData("y", "ys")]
    [InlineData("line_item", "line_items")]
    [InlineData("Category", "Categories")]
    [InlineData("", "")]
    public void Follows_the_naive_rule(string noun, string plural) => Assert.Equal(plural, Plural.Of(noun));
}
