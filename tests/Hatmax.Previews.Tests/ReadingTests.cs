using Hatmax.Previews.Tests.Support;
using Hatmax.Spec;

namespace Hatmax.Previews.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("", "HMX0750")]
    [InlineData(" \n\uFEFF ", "HMX0750")]
    [InlineData("error: no stack named 'prod' found", "HMX0751")]
    [InlineData("[]", "HMX0751")]
    [InlineData("{]", "HMX0751")]
    [InlineData("{\"steps\": [{\"op\": \"crea", "HMX0752")]
    [InlineData("{\"steps\": [", "HMX0752")]
    [InlineData("{\"resources\": 3}", "HMX0753")]
    [InlineData("{\"steps\": []} {\"steps\": []}", "HMX0751")]
    [InlineData("{\"steps\": [{\"op\": \"create\", \"urn\": \"\\ud800\"}]}", "HMX0751")]
    [InlineData("{\"sequence\":1,\"preludeEvent\":{\"config\":{}}}\n", "HMX0752")]
    [InlineData("{\"sequence\":1,\"preludeEvent\":{\"config\":{}}}\n{\"sequence\":2,\"resou", "HMX0752")]
    public void BadPreviewsAreFindings(string text, string id)
    {
        var result = PreviewReader.Read(text);

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((id, Severity.Error), (finding.Id, finding.Severity));
        Assert.NotEmpty(finding.Fix);
        var comment = PreviewComment.Render(new CommentInput("shop", "prod") { Preview = result.Value, PreviewExpected = true, Diagnostics = result.Diagnostics });
        MarkdownShape.Check(comment);
        Assert.Contains(id, comment);
    }

    [Theory]
    [InlineData("", "HMX0760")]
    [InlineData("{\"summary\": {", "HMX0760")]
    [InlineData("{\"summary\": {}}", "HMX0761")]
    [InlineData("{\"steps\": []}", "HMX0761")]
    [InlineData("{\"summary\": {}, \"files\": [{\"path\": \"\\udc00\"}]}", "HMX0760")]
    public void BadCodePlansAreFindings(string text, string id) => Assert.Equal(id, Assert.Single(CodePlanReader.Read(text).Diagnostics).Id);

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"steps\": null, \"diagnostics\": 3, \"changeSummary\": {\"create\": \"x\", \"update\": 1.5, \"delete\": -3}}")]
    [InlineData("{\"steps\": [null, 1, \"x\", {}, {\"op\": 3, \"urn\": []}, {\"urn\": \"u\", \"oldState\": [], \"newState\": 7, \"detailedDiff\": {\"a\": 1}}]}")]
    public void MembersOfOtherTypesAreNoReasonToFail(string text)
    {
        var result = PreviewReader.Read(text);

        Assert.Empty(result.Diagnostics);
        MarkdownShape.Check(PreviewComment.Render(new CommentInput("p", "s") { Preview = result.Value, PreviewExpected = true }));
    }

    [Fact]
    public void EveryPlaceToCutADocumentIsAFinding()
    {
        var text = Files.Recorded("no-change.json").TrimEnd();
        for (var length = 0; length < text.Length; length++)
        {
            Assert.Single(PreviewReader.Read(text[..length]).Diagnostics);
        }
    }

    [Fact]
    public void AGreetingBeforeTheDocumentIsPassedOver()
    {
        var result = PreviewReader.Read("Installing plugins...\n\n  " + Files.Recorded("no-change.json"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal("shop", result.Value!.Project);
    }

    [Fact]
    public void ReplacementsAreOneStep()
    {
        var preview = PreviewReader.Read(Files.Recorded("replace.json")).Value!;

        var step = Assert.Single(preview.Steps, step => step.Name == "shop-db-data");
        Assert.Equal(StepKind.Replace, step.Kind);
        Assert.Equal("driver", Assert.Single(step.ReplaceReasons));
    }

    [Fact]
    public void BothFormsSayTheSame()
    {
        const string Document =
            """{"steps":[{"op":"update","urn":"urn:pulumi:s::p::t::n","oldState":{"inputs":{"a":1}},"newState":{"inputs":{"a":2}},"detailedDiff":{"a":{"kind":"update","inputDiff":true}}}],"changeSummary":{"update":1}}""";
        const string Stream =
            """
            {"sequence":0,"resourcePreEvent":{"metadata":{"op":"update","urn":"urn:pulumi:s::p::t::n","old":{"inputs":{"a":1}},"new":{"inputs":{"a":2}},"detailedDiff":{"a":{"diffKind":"update","inputDiff":true}}}}}
            {"sequence":1,"summaryEvent":{"resourceChanges":{"update":1},"result":"succeeded"}}
            """;

        Assert.Equal(Render(Document), Render(Stream));

        static string Render(string text) => PreviewComment.Render(new CommentInput("p", "s") { Preview = PreviewReader.Read(text).Value, PreviewExpected = true });
    }
}
