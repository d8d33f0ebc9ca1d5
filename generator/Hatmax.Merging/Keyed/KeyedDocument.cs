namespace Hatmax.Merging;

/// <summary>A structured text that was read: the root of its values and its comments.</summary>
internal sealed class KeyedDocument(string text)
{
    public string Text { get; } = text;

    /// <summary>Where its comments stand, in order.</summary>
    public List<(int Start, int End)> Comments { get; } = [];

    public IEnumerable<string> AllComments => CommentsIn(0, Text.Length);

    public KeyedNode Root { get; set; } = null!;

    /// <summary>The comments in a part of the text, without the space around them.</summary>
    public IEnumerable<string> CommentsIn(int start, int end) =>
        Comments.Where(c => c.Start >= start && c.End <= end).Select(c => Text[c.Start..c.End].Trim());

    /// <summary>Comments that the other texts have as well: they do not come along with an entry, since the user has them or took them out.</summary>
    public HashSet<string> KnownComments { get; } = new(StringComparer.Ordinal);

    /// <summary>The comments in a part of the text that only this text has.</summary>
    public IEnumerable<string> NewCommentsIn(int start, int end) => CommentsIn(start, end).Where(c => !KnownComments.Contains(c));

    /// <summary>Where the line of an offset begins.</summary>
    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Offset of the line feed that ends the line of an offset, or of the end of the text.</summary>
    public int LineEnd(int at) => Text.IndexOf('\n', at) is var end and >= 0 ? end : Text.Length;

    /// <summary>The white space that the line of an offset begins with.</summary>
    public string Indentation(int at)
    {
        var start = LineStart(at);
        var end = start;
        while (end < Text.Length && Text[end] is ' ' or '\t')
        {
            end++;
        }

        return Text[start..end];
    }

    /// <summary>Line of an offset, from 1.</summary>
    public int Line(int at) => Text.AsSpan(0, at).Count('\n') + 1;

    /// <summary>Nothing but white space stands before this offset on its line.</summary>
    public bool BeginsLine(int at) => string.IsNullOrWhiteSpace(Text[LineStart(at)..at]);

    /// <summary>Lets a run of comments directly above an entry, each on a line of its own, belong to it.</summary>
    public void Attach(KeyedEntry entry)
    {
        entry.LeadStart = entry.Start;
        if (!BeginsLine(entry.Start))
        {
            return;
        }

        // Comments are few and in order: the ones above are found from the end.
        var line = LineStart(entry.Start);
        for (var i = FirstCommentAfter(entry.Start) - 1; i >= 0; i--)
        {
            var (start, end) = Comments[i];
            if (!BeginsLine(start) || LineEnd(end) + 1 != line || !string.IsNullOrWhiteSpace(Text[end..(line - 1)]))
            {
                return;
            }

            line = LineStart(start);
            entry.LeadStart = line;
        }
    }

    private int FirstCommentAfter(int at)
    {
        var (low, high) = (0, Comments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Comments[middle].Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
