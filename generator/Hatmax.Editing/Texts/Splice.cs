namespace Hatmax.Editing;

/// <summary>A range of the text and what is to stand there.</summary>
/// <param name="Start">First character that goes.</param>
/// <param name="End">After the last one.</param>
/// <param name="Text">What comes.</param>
internal readonly record struct Splice(int Start, int End, string Text)
{
    /// <summary>The text with all changes made; they must not overlap.</summary>
    public static string Apply(string text, IEnumerable<Splice> splices)
    {
        foreach (var (start, end, with) in splices.OrderByDescending(s => s.Start).ThenByDescending(s => s.End))
        {
            text = string.Concat(text.AsSpan(0, start), with, text.AsSpan(end));
        }

        return text;
    }
}
