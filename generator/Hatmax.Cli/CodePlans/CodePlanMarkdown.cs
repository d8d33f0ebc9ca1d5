using System.Text;
using Hatmax.Previews.Comments;
using Hatmax.Workspace;

namespace Hatmax.Cli.CodePlans;

/// <summary>What generation would do as Markdown, in which nothing of the tree is markup.</summary>
internal static class CodePlanMarkdown
{
    /// <summary>The section, ending in LF.</summary>
    public static string Write(WorkspacePlan plan, CodePlanScope scope)
    {
        var text = new StringBuilder().Append("## ").Append(CodePlanText.Headline(plan)).Append('\n');
        var changed = scope.Changes(plan);
        if (!changed.IsEmpty)
        {
            text.Append("\n| action | file | remark |\n| --- | --- | --- |\n");
        }

        foreach (var entry in changed)
        {
            var remark = entry.PreviousPath is { } previous ? $"from {MarkdownText.Code(previous)}" : entry.Reason is { } reason ? MarkdownText.Code(reason) : "";
            text.Append("| ").Append(CodePlanText.Verb(entry.Action)).Append(" | ").Append(MarkdownText.Code(entry.Path)).Append(" | ").Append(remark).Append(" |\n");
        }

        foreach (var difference in changed.Where(_ => scope.Differences).Select(e => FileDifference.Of(plan, e)).Where(d => d.Length > 0))
        {
            text.Append('\n').Append(MarkdownText.Fence("diff", difference.TrimEnd('\n').Split('\n')));
        }

        return text.ToString();
    }
}
