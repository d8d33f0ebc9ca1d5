using Hatmax.Previews.Comments;

namespace Hatmax.Previews;

/// <summary>The comment on a pull request: one per project and stack.</summary>
public static class PreviewComment
{
    /// <summary>Characters that a comment never reaches; platforms refuse longer ones at 65,536.</summary>
    public const int MaxLength = 64_000;

    /// <summary>
    /// Markdown, ending in LF: the marker, the headline, the table of counts, what to mind, messages, and the details folded. The same
    /// input gives the same text.
    /// </summary>
    public static string Render(CommentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var text = new CommentBuilder(MaxLength - 1);
        text.Append(CommentMarker.Of(ValueText.Cut(input.Project, 100), ValueText.Cut(input.Stack, 100)) + "\n");
        text.Append(HeadSection.Write(input));
        text.Append(SecuritySection.Write(input));
        text.Append(MessageSection.Write(input));
        text.AppendList("Infrastructure", "resource", ResourceSection.Write(input));
        text.AppendList("Code", "file", FileSection.Write(input));
        return text.ToString();
    }
}
