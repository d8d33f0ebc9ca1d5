using Hatmax.Shared.Http;

namespace Hatmax.Shared.Tests.Http;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 41, true, "self /lists|create /lists|next /lists?page=2&per_page=20")]
    [InlineData(2, 41, false, "self /lists|prev /lists?page=1&per_page=20|next /lists?page=3&per_page=20")]
    [InlineData(3, 41, false, "self /lists|prev /lists?page=2&per_page=20")]
    [InlineData(1, 20, false, "self /lists")]
    public void Neighbours_that_exist_are_linked(int page, long total, bool canCreate, string expected)
        => Assert.Equal(expected, string.Join('|', PageLinks.For("/lists", new PageRequest(page, 20), total, canCreate).Select(link => $"{link.Rel} {link.Href}")));
}
