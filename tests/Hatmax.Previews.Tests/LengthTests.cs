using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

public sealed partial class LengthTests
{
    [Fact]
    public void AThousandResourcesFit()
    {
        var comment = Make.CommentOn(Document(Enumerable.Range(0, 1000).Select(i => Step($"service-{i:0000}", $"shop/service{i}:1")), 1000));

        MarkdownShape.Check(comment);
        Assert.Contains("1000 to create", comment);
        var shown = Shown().Count(comment);
        Assert.InRange(comment.Length, PreviewComment.MaxLength - 2_000, PreviewComment.MaxLength - 1);
        Assert.Contains($"\n{1000 - shown} more resources are left out because", comment);
        Assert.Contains("service-0000", comment);
        Assert.EndsWith("the log of the job has all of them.\n", comment);
    }

    [Fact]
    public void WhatIsDangerousIsNeverLeftOut()
    {
        var steps = Enumerable.Range(0, 2000).Select(i => Step($"a-{i:0000}", "x:latest")).Append(new
        {
            op = "delete", urn = "urn:pulumi:prod::shop::docker:index/volume:Volume::zz-data", oldState = Make.State(new { name = "zz" }), newState = (object?)null,
        });

        var comment = Make.CommentOn(Document(steps, 2000));

        Assert.Contains("<code>zz-data</code> holds data that is lost with this delete", comment);
        Assert.Contains("more of this kind", comment);
        MarkdownShape.Check(comment);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void AnyPreviewGivesAWholeComment(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            var count = random.Next(0, 250);
            var steps = Enumerable.Range(0, count).Select(_ => Step(Text(random, 200), Text(random, 3_000), random.Next(4)));
            var messages = Enumerable.Range(0, random.Next(0, 30)).Select(_ => new { severity = random.Next(2) == 0 ? "error" : "warning", message = Text(random, 4_000), urn = Text(random, 50) });
            var document = new { steps, diagnostics = messages, changeSummary = new Dictionary<string, int>(StringComparer.Ordinal) { [Text(random, 5)] = count } };
            var read = PreviewReader.Read(JsonSerializer.Serialize(document));

            Assert.Empty(read.Diagnostics);
            MarkdownShape.Check(PreviewComment.Render(new CommentInput(Text(random, 300), Text(random, 300)) { Preview = read.Value, PreviewExpected = true }));
        }
    }

    [Fact]
    public void AHugeValueIsCut()
    {
        var comment = Make.CommentOn(Document([Step("x", new string('y', 3_000_000))], 1));

        Assert.InRange(comment.Length, 500, 2_000);
        Assert.Contains("yyy…", comment);
    }

    [Fact]
    public void ManyFilesOfCodeFitToo()
    {
        var files = Enumerable.Range(0, 5_000).Select(i => new { path = $"services/todo/{new string('d', 100)}/{i}.cs", action = "create" });
        var plan = CodePlanReader.Read(JsonSerializer.Serialize(new { summary = new { create = 5_000 }, files, findings = Array.Empty<object>(), stale = true }));

        var comment = PreviewComment.Render(new CommentInput("p", "s") { CodePlan = plan.Value });

        MarkdownShape.Check(comment);
        Assert.Contains("| code | 5000 |", comment);
    }

    private static object Document(IEnumerable<object> steps, int created) =>
        new { steps, changeSummary = new Dictionary<string, int>(StringComparer.Ordinal) { ["create"] = created } };

    private static object Step(string name, string image, int kind = 0) => new
    {
        op = ((string[])["create", "update", "replace", "odd"])[kind],
        urn = $"urn:pulumi:prod::shop::docker:index/container:Container::{name}",
        oldState = kind == 0 ? null : Make.State(new { image = "old" }),
        newState = (object?)Make.State(new { image, envs = Enumerable.Range(0, 5).Select(i => $"A{i}={i}") }),
    };

    // Text that wants to break out: signs of Markdown and HTML, escapes, surrogate pairs.
    private static string Text(Random random, int longest)
    {
        string[] pieces = ["a", " ", "`", "```", "~~~", "\n", "\r\n", "|", "<details>", "</details>", "<!-- hatmax:preview ", "-->", "@all", "#1", "\u001b[31m", "\0", "\u202e", "🚀", "日", "::", "$", "[x](y)", "\\", "\"", "{{", "${"];
        var text = new StringBuilder();
        for (var length = random.Next(1, longest); text.Length < length;)
        {
            text.Append(pieces[random.Next(pieces.Length)]);
        }

        return text.ToString();
    }

    [GeneratedRegex("^<details><summary>create", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
