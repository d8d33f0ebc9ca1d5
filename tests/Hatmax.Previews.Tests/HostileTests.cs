using Hatmax.Previews.Comments;
using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

public sealed class HostileTests
{
    [Fact]
    public void TheMarkerInsideAValueIsNoMarker()
    {
        var comment = Make.Comment("hostile.json");

        Assert.Equal(0, comment.LastIndexOf("<!-- hatmax:preview", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a--b", "<!-- hatmax:preview a-%2Db/s -->")]
    [InlineData("--> <b>", "<!-- hatmax:preview -%2D%3E%20%3Cb%3E/s -->")]
    [InlineData("a/b\n", "<!-- hatmax:preview a%2Fb%0A/s -->")]
    [InlineData("日", "<!-- hatmax:preview %E6%97%A5/s -->")]
    [InlineData("my-shop_1.x", "<!-- hatmax:preview my-shop_1.x/s -->")]
    public void TheMarkerHoldsAnyName(string project, string marker) => Assert.Equal(marker, CommentMarker.Of(project, "s"));

    [Fact]
    public void AFenceIsLongerThanWhatIsInside()
    {
        var fence = MarkdownText.Fence("text", ["`````", "a"]);

        Assert.StartsWith("``````text\n", fence);
        Assert.EndsWith("\n``````\n", fence);
    }

    [Fact]
    public void InlineCodeIsInert() => Assert.Equal(
        "<code>&#60;b&#62;&#124;&#64;me &#96;x&#96; &#35;1\uFFFD https&#58;//x.y www&#46;z</code>", MarkdownText.Code("<b>|@me `x` #1\u202e https://x.y www.z"));

    [Fact]
    public void AnsiIsStripped()
    {
        var comment = Make.CommentOn(new
        {
            diagnostics = new[] { new { severity = "error", message = "\u001b[1;31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007 \u009b2Jend" } },
        });

        Assert.Contains("\nred link end\n", comment);
    }
}
