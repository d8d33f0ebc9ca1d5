using System.Globalization;
using System.Text;
using System.Text.Json;
using Hatmax.Breaking;
using Hatmax.Previews.Comments;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Checking;

/// <summary>A report in the forms that people and programs read.</summary>
internal static class CheckOutput
{
    /// <summary>Every change with its source line and its fix, under the name of its category.</summary>
    public static string Text(CheckReport report, bool color)
    {
        var text = new StringBuilder();
        foreach (var category in report.Changes.GroupBy(c => c.Rule.Category))
        {
            text.Append(BreakingCategoryNames.Of(category.Key)).Append("\n\n")
                .Append(DiagnosticText.WriteItems([.. category.Select(report.Diagnostic)], report.TextOf, color));
        }

        return text.Append(TerminalText.Clean(report.Summary())).Append('\n').ToString();
    }

    /// <summary>Members <c>against</c>, <c>changes</c> and <c>breaking</c>, the counts.</summary>
    public static void Json(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteString("against", report.Old.Name);
        json.WriteStartArray("changes");
        foreach (var change in report.Changes)
        {
            json.WriteStartObject();
            json.WriteString("rule", change.Rule.Id);
            json.WriteString("category", BreakingCategoryNames.Of(change.Rule.Category));
            json.WriteString("side", change.InOld ? "old" : "new");
            json.WriteString("file", change.InOld ? report.Old.Name : report.NewName);
            json.WriteNumber("line", change.Span.Line);
            json.WriteNumber("column", change.Span.Column);
            json.WriteNumber("endLine", change.Span.EndLine);
            json.WriteNumber("endColumn", change.Span.EndColumn);
            json.WriteString("message", change.Message);
            json.WriteString("fix", change.Rule.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("breaking");
        json.WriteNumber("total", report.Changes.Length);
        foreach (var (name, count) in report.Counts())
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
    }

    /// <summary>A table per category, in which nothing of the specs is markup.</summary>
    public static string Markdown(CheckReport report)
    {
        var text = new StringBuilder("## Breaking changes\n\n").Append(CultureInfo.InvariantCulture, $"Against {MarkdownText.Code(report.Old.Name)}: ")
            .Append(report.Changes.IsEmpty ? "none" : string.Join(", ", report.Counts().Select(c => FormattableString.Invariant($"{c.Name} {c.Count}")))).Append(".\n");
        foreach (var category in report.Changes.GroupBy(c => c.Rule.Category))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {BreakingCategoryNames.Of(category.Key)}\n\n| rule | place | change | fix |\n|---|---|---|---|\n");
            foreach (var change in category)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Code(change.Rule.Id)} | {MarkdownText.Code(Place(report, change))} | {MarkdownText.Code(change.Message)} | {MarkdownText.Code(change.Rule.Fix)} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>SARIF of the present spec: what only the old one has is about the whole file and names its old place.</summary>
    public static string Sarif(CheckReport report) => SarifLog.Write(
        [.. report.Changes.Select(c => c.InOld
            ? report.Diagnostic(c) with { File = report.NewName, Span = SourceSpan.None, Message = $"{c.Message} (It was at {Place(report, c)}.)" }
            : report.Diagnostic(c))],
        id => BreakingRules.Find(id) is { } rule ? new DiagnosticDescriptor(id, Severity.Error, Title(id), rule.Cause, rule.Fix) : null,
        ToolVersion.Text);

    private static string Place(CheckReport report, BreakingChange change) =>
        string.Create(CultureInfo.InvariantCulture, $"{(change.InOld ? report.Old.Name : report.NewName)}:{change.Span.Line}:{change.Span.Column}");

    private static string Title(string id) => id[0] + id[1..].ToLowerInvariant().Replace('_', ' ');
}
