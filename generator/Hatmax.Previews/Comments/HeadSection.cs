using System.Globalization;
using System.Text;

namespace Hatmax.Previews.Comments;

/// <summary>The headline and the table of counts.</summary>
internal static class HeadSection
{
    public static string Write(CommentInput input)
    {
        var text = new StringBuilder();
        var name = $"{MarkdownText.Code(ValueText.Cut(input.Project, 100))} / {MarkdownText.Code(ValueText.Cut(input.Stack, 100))}";
        text.Append(CultureInfo.InvariantCulture, $"### {name}: {Headline(input)}\n\n");
        text.Append("| plan | create | update | replace | delete | other | unchanged |\n|---|---:|---:|---:|---:|---:|---:|\n");
        text.Append(CodeRow(input.CodePlan)).Append(InfrastructureRow(input));
        if (input.CodePlan?.Count("conflict") is > 0 and var conflicts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{conflicts} {(conflicts == 1 ? "file is" : "files are")} in conflict: an update would stop until `hatmax resolve` has settled that.**\n");
        }

        if (input.Preview is { MaybeCorrupt: true })
        {
            text.Append("\n**The engine is not sure about the state of some resources: refresh the stack before you deploy.**\n");
        }

        return text.ToString();
    }

    private static string Headline(CommentInput input)
    {
        if (input.PreviewFailed)
        {
            return input.ExitCode is not (null or 0)
                ? string.Create(CultureInfo.InvariantCulture, $"the preview failed (exit code {input.ExitCode})")
                : "the preview failed";
        }

        if (input.CodePlan is { HasErrors: true })
        {
            return input.CodePlan.Count("conflict") > 0 ? "generated code is in conflict" : "generation refuses";
        }

        if (input.Preview is not { } preview)
        {
            return "code plan only";
        }

        List<string> parts = [];
        foreach (var kind in (ReadOnlySpan<StepKind>)[StepKind.Delete, StepKind.Replace, StepKind.Update, StepKind.Create])
        {
            if (Count(preview, kind) is > 0 and var count)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} to {StepKinds.Verb(kind)}"));
            }
        }

        if (Count(preview, StepKind.Other) is > 0 and var others)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{others} other"));
        }

        return parts.Count > 0 ? string.Join(", ", parts)
            : input.CodePlan is { IsStale: true } ? "only generated code changes"
            : "no changes";
    }

    private static string CodeRow(CodePlan? plan) => plan is null
        ? "| code | – | – | – | – | – | – |\n"
        : Row("code",
            plan.Count("create"), plan.Count("update", "merge", "move", "carry"), null, plan.Count("delete"),
            plan.Count("adopt", "orphan", "conflict"), plan.Count("unchanged", "kept", "seededExists", "deletedByUser"));

    private static string InfrastructureRow(CommentInput input) => input.Preview is not { } preview
        ? $"| infrastructure | – | – | – | – | – | – |\n\n{(input.PreviewExpected ? "There is no preview to show." : "The infrastructure was not previewed here: a change from outside the repository gets no secrets.")}\n"
        : Row("infrastructure",
            Count(preview, StepKind.Create), Count(preview, StepKind.Update), Count(preview, StepKind.Replace), Count(preview, StepKind.Delete),
            Count(preview, StepKind.Other), preview.Count(StepKind.Same));

    // A preview that stopped half-way has steps but no summary.
    private static int Count(StackPreview preview, StepKind kind) =>
        preview.Counts.IsEmpty ? preview.Steps.Count(step => step.Kind == kind) : preview.Count(kind);

    private static string Row(string name, params ReadOnlySpan<int?> counts)
    {
        var row = new StringBuilder("| ").Append(name);
        foreach (var count in counts)
        {
            row.Append(" | ").Append(count?.ToString(CultureInfo.InvariantCulture) ?? "–");
        }

        return row.Append(" |\n").ToString();
    }
}
