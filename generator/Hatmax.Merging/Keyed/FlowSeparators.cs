namespace Hatmax.Merging;

/// <summary>Finds commas and comments between entries in brackets.</summary>
/// <param name="isComment">True when a comment begins at an offset of a text.</param>
/// <param name="commentEnd">Where a comment that begins at an offset ends.</param>
internal sealed class FlowSeparators(Func<string, int, bool> isComment, Func<string, int, int> commentEnd)
{
    /// <summary>Offset of the comma behind an entry; null when none is there.</summary>
    public int? Comma(string text, int at)
    {
        while (at < text.Length)
        {
            if (isComment(text, at))
            {
                at = commentEnd(text, at);
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                return text[at] == ',' ? at : null;
            }
        }

        return null;
    }

    /// <summary>End of the comments that stand on the rest of the line; the offset itself when the line goes on with something else.</summary>
    public int EndOfTrail(string text, int at)
    {
        for (var end = at; end < text.Length;)
        {
            if (isComment(text, end))
            {
                end = commentEnd(text, end);
            }
            else if (text[end] == '\n')
            {
                return text.AsSpan(at, end - at).IsWhiteSpace() ? at : end;
            }
            else if (char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            else
            {
                return at;
            }
        }

        return at;
    }
}
