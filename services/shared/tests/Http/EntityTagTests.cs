using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Tests.Http;

public sealed class EntityTagTests
{
    [Theory]
    [InlineData(null, true, null)]
    [InlineData("*", true, null)]
    [InlineData("\"3\"", true, 3L)]
    [InlineData(" \"3\" ", true, 3L)]
    [InlineData("\"0\"", true, 0L)]
    [InlineData("W/\"3\"", false, null)]
    [InlineData("\"3\", \"4\"", false, null)]
    [InlineData("\"03\"", false, null)]
    [InlineData("\"-3\"", false, null)]
    [InlineData("\"abc\"", false, null)]
    [InlineData("\"99999999999999999999\"", false, null)]
    [InlineData("3", false, null)]
    [InlineData("\"", false, null)]
    [InlineData("", false, null)]
    public void If_match(string? header, bool isKnown, long? version)
    {
        var request = new DefaultHttpContext().Request;
        if (header is not null)
        {
            request.Headers.IfMatch = header;
        }

        Assert.Equal(isKnown, EntityTag.TryReadExpectedVersion(request, out var expected));
        Assert.Equal(version, expected);
    }

    [Fact]
    public void Two_if_match_headers_match_no_single_version()
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.IfMatch = new(["\"3\"", "\"4\""]);
        Assert.False(EntityTag.TryReadExpectedVersion(request, out _));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("*", true)]
    [InlineData("\"3\"", true)]
    [InlineData("W/\"3\"", true)]
    [InlineData("\"1\", W/\"2\" ,\"3\"", true)]
    [InlineData("\"a,b\",\"3\"", true)]
    [InlineData("\"4\"", false)]
    [InlineData("\"33\"", false)]
    [InlineData("3", false)]
    [InlineData("\"3", false)]
    [InlineData("W/", false)]
    [InlineData("", false)]
    public void If_none_match(string? header, bool matches)
    {
        var request = new DefaultHttpContext().Request;
        if (header is not null)
        {
            request.Headers.IfNoneMatch = header;
        }

        Assert.Equal(matches, EntityTag.NoneMatch(request, EntityTag.FromVersion(3)));
        Assert.Equal(matches, EntityTag.NoneMatch(request, "W/\"3\""));
    }
}
