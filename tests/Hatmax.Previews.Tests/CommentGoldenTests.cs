using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

public sealed class CommentGoldenTests
{
    [Theory]
    [InlineData("first-deploy.json", "code-plan.json", 0)]
    [InlineData("no-change.json", null, 0)]
    [InlineData("update.json", "code-plan.json", 0)]
    [InlineData("replace.json", null, null)]
    [InlineData("delete.json", null, null)]
    [InlineData("error.json", "code-plan.json", 255)]
    [InlineData("secrets.json", null, null)]
    [InlineData("unknowns.json", null, null)]
    [InlineData("unicode.json", null, null)]
    [InlineData("hostile.json", "code-plan-conflict.json", null)]
    [InlineData("stream.jsonl", null, 0)]
    [InlineData("stream-failed.jsonl", "code-plan-error.json", 255)]
    [InlineData(null, "code-plan.json", null)]
    [InlineData(null, "code-plan-invalid-spec.json", null)]
    public void EveryShapeHasItsComment(string? preview, string? codePlan, int? exitCode)
    {
        var comment = Make.Comment(preview, codePlan, exitCode);

        MarkdownShape.Check(comment);
        Assert.Equal(comment, Make.Comment(preview, codePlan, exitCode));
        Files.CheckGolden($"{Path.GetFileNameWithoutExtension(preview ?? codePlan)}.md", comment);
    }

    [Fact]
    public void TheTableComesBeforeEverythingElse()
    {
        var lines = Make.Comment("replace.json", "code-plan.json").Split('\n');

        Assert.Equal("<!-- hatmax:preview shop/prod -->", lines[0]);
        Assert.Equal("### <code>shop</code> / <code>prod</code>: 2 to replace, 3 to update", lines[1]);
        Assert.Equal("| plan | create | update | replace | delete | other | unchanged |", lines[3]);
        Assert.Equal("| code | 2 | 5 | – | 1 | 1 | 222 |", lines[5]);
        Assert.Equal("| infrastructure | 0 | 3 | 2 | 0 | 0 | 4 |", lines[6]);
    }
}
