using Hatmax.Shared.Http;

namespace Hatmax.Shared.Tests.Http;

public sealed class JsonPathTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData(null, "")]
    [InlineData("$.a", "a")]
    [InlineData("$.items[12].text", "items[12].text")]
    [InlineData("$[0]", "[0]")]
    [InlineData("$['odd.name'].b", "odd.name.b")]
    [InlineData("$['open", "open")]
    [InlineData("$[1", "[1]")]
    public void Paths_are_shown_without_the_root(string? path, string shown) => Assert.Equal(shown, JsonPath.Display(JsonPath.Parse(path)));
}
