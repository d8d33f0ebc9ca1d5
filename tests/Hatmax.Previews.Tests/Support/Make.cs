using System.Text.Json;

namespace Hatmax.Previews.Tests.Support;

/// <summary>Inputs of comments.</summary>
internal static class Make
{
    /// <summary>From recorded files; null for one that was not given.</summary>
    public static CommentInput Input(string? preview, string? codePlan = null, int? exitCode = null)
    {
        var read = preview is null ? new ReadResult<StackPreview>(null, []) : PreviewReader.Read(Files.Recorded(preview));
        var plan = codePlan is null ? new ReadResult<CodePlan>(null, []) : CodePlanReader.Read(Files.Recorded(codePlan));
        return new CommentInput(read.Value?.Project ?? "shop", "prod")
        {
            Preview = read.Value,
            CodePlan = plan.Value,
            PreviewExpected = preview is not null,
            ExitCode = exitCode,
            Diagnostics = [.. read.Diagnostics, .. plan.Diagnostics],
        };
    }

    public static string Comment(string? preview, string? codePlan = null, int? exitCode = null) => PreviewComment.Render(Input(preview, codePlan, exitCode));

    /// <summary>The comment on a document that is written here.</summary>
    public static string CommentOn(object document)
    {
        var read = PreviewReader.Read(JsonSerializer.Serialize(document));
        Assert.Empty(read.Diagnostics);
        return PreviewComment.Render(new CommentInput("shop", "prod") { Preview = read.Value, PreviewExpected = true });
    }

    public static object State(object inputs, bool protect = false) => new { type = "t", urn = "u", custom = true, inputs, protect };

    /// <summary>A document with one step.</summary>
    public static object Step(string op, string type, object? before, object? after) => new
    {
        steps = new[] { new { op, urn = $"urn:pulumi:prod::shop::{type}::thing", oldState = before, newState = after } },
        changeSummary = new Dictionary<string, int>(StringComparer.Ordinal) { [op] = 1 },
    };
}
