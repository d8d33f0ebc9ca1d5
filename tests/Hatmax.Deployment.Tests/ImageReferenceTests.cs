namespace Hatmax.Deployment.Tests;

public class ImageReferenceTests
{
    [Fact]
    public void An_image_is_written_as_repository_tag_and_digest()
    {
        Assert.Equal("shop/todo:1a2b", new ImageReference("shop/todo", "1a2b").ToString());
        Assert.Equal("shop/todo:1a2b@sha256:ff", new ImageReference("shop/todo", "1a2b", "sha256:ff").ToString());
    }
}
