using System.Globalization;
using System.Text;

namespace Hatmax.Previews.Comments;

/// <summary>What was wrong with the files, and what generation and the preview said. Errors are open, the rest is folded.</summary>
internal static class MessageSection
{
    private const int MaxMessage = 3_000;
    private const int MaxErrors = 10_000;
    private const int MaxOthers = 6_000;

    public static string Write(CommentInput input)
    {
        var messages = input.Diagnostics.Select(found => new PreviewMessage(found.Severity, $"{found.Id}: {found.Message} {found.Fix}", ""))
            .Concat(input.CodePlan?.Messages ?? [])
            .Concat(input.Preview?.Messages ?? [])
            .Where(message => message.Text.Length > 0)
            .ToList();
        var errors = messages.Where(message => message.Severity == Severity.Error).ToList();
        var others = messages.Where(message => message.Severity != Severity.Error).OrderBy(message => message.Severity != Severity.Warning).ToList();
        var text = new StringBuilder();
        if (errors.Count > 0)
        {
            text.Append("\n#### Errors\n\n").Append(Blocks(errors, MaxErrors));
        }

        if (others.Count > 0)
        {
            var warnings = others.Count(message => message.Severity == Severity.Warning);
            text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Number(warnings, "warning")}, {Number(others.Count - warnings, "message")}</summary>\n\n{Blocks(others, MaxOthers)}\n</details>\n");
        }

        return text.ToString();
    }

    private static string Blocks(List<PreviewMessage> messages, int room)
    {
        var text = new StringBuilder();
        for (var i = 0; i < messages.Count; i++)
        {
            var block = Block(messages[i]);
            if (text.Length + block.Length > room)
            {
                return text.Append(CultureInfo.InvariantCulture, $"and {messages.Count - i} more\n").ToString();
            }

            text.Append(block);
        }

        return text.ToString();
    }

    private static string Block(PreviewMessage message)
    {
        var lines = ValueText.Cut(message.Text.ReplaceLineEndings("\n"), MaxMessage).Split('\n');
        return (message.Urn.Length > 0 ? $"{ResourceNames.Of(message.Urn)}\n\n" : "") + MarkdownText.Fence("text", lines) + "\n";
    }

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
