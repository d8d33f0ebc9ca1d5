using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Tests.Http;

public sealed class PageRequestTests
{
    [Theory]
    [InlineData("", 1, 20, 0)]
    [InlineData("?other=1", 1, 20, 0)]
    [InlineData("?page=3", 3, 20, 40)]
    [InlineData("?per_page=100&page=2", 2, 100, 100)]
    [InlineData("?page=2147483647&per_page=100", 2147483647, 100, 214748364600)]
    public void Good(string query, int number, int perPage, long offset)
    {
        Assert.True(PageRequest.TryRead(Request(query), out var page, out var errors));
        Assert.Null(errors);
        Assert.Equal(new PageRequest(number, perPage), page);
        Assert.Equal(offset, page.Offset);
    }

    [Theory]
    [InlineData("?page=0", "page")]
    [InlineData("?page=-1", "page")]
    [InlineData("?page=", "page")]
    [InlineData("?page=two", "page")]
    [InlineData("?page=1.5", "page")]
    [InlineData("?page=2147483648", "page")]
    [InlineData("?page=1&page=2", "page")]
    [InlineData("?per_page=101", "per_page")]
    [InlineData("?per_page=0&page=x", "page,per_page")]
    public void Bad(string query, string fields)
    {
        Assert.False(PageRequest.TryRead(Request(query), out _, out var errors));
        Assert.Equal(fields, string.Join(',', errors.Items.Select(item => item.Field)));
        Assert.All(errors.Items, item => Assert.Equal("range", item.Code));
    }

    private static HttpRequest Request(string query)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        return request;
    }
}
