using System.Text;
using Hatmax.Deployment;
using Hatmax.Previews.Comments;

namespace Hatmax.Cli.Planning;

/// <summary>A plan as Markdown tables, in which nothing of the spec is markup.</summary>
internal static class PlanMarkdown
{
    /// <summary>The document, ending in LF.</summary>
    public static string Write(DeploymentPlan plan)
    {
        var text = new StringBuilder($"## {PlanSections.Headline(plan)}\n");
        foreach (var section in PlanSections.Of(plan))
        {
            text.Append("\n### ").Append(section.Title).Append("\n\n");
            AppendRow(text, section.Columns.Select(column => column.ToLowerInvariant()));
            AppendRow(text, section.Columns.Select(_ => "---"));
            foreach (var row in section.Rows)
            {
                AppendRow(text, row.Select(cell => cell.Length == 0 ? "" : MarkdownText.Code(cell)));
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
