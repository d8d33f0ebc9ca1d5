namespace Hatmax.Spec.Tests.Naming;

public class NearestNameTests
{
    [Theory]
    [InlineData("Itm", "Item")]
    [InlineData("item", "Item")]
    [InlineData("Lst", "List")]
    [InlineData("Order", null)]
    [InlineData("", null)]
    public void Finds_the_name_with_the_fewest_errors(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["List", "Item", "Tag"]));

    [Fact]
    public void Gives_up_on_names_that_nobody_types() =>
        Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 100_000)]));
}
