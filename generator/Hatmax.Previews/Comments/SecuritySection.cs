using System.Globalization;
using System.Text;
using Hatmax.Previews.Security;

namespace Hatmax.Previews.Comments;

/// <summary>What a reviewer must not miss. Never folded.</summary>
internal static class SecuritySection
{
    private const int MaxNotes = 40;
    private const int MaxCharacters = 14_000;

    public static string Write(CommentInput input)
    {
        if (input.Preview is not { } preview || SecurityNotes.Of(preview) is not { IsEmpty: false } notes)
        {
            return "";
        }

        var text = new StringBuilder("\n#### Mind\n\n");
        var shown = 0;
        foreach (var line in notes.Take(MaxNotes).Select(Line).TakeWhile(line => text.Length + line.Length < MaxCharacters))
        {
            text.Append(line);
            shown++;
        }

        if (notes.Length > shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {notes.Length - shown} more of this kind\n");
        }

        return text.ToString();
    }

    private static string Line(SecurityNote note)
    {
        var sign = note.Level == SecurityLevel.Danger ? "🛑" : "⚠️";
        var value = note.Value is null ? "" : $": {MarkdownText.Code(ValueText.Cut(note.Value, 160))}";
        return $"- {sign} {ResourceNames.Of(note.Urn)} {note.Text}{value}\n";
    }
}
