namespace Hatmax.Merging;

/// <summary>How the entries of one pair of brackets are laid out: each on its own line, or in a row.</summary>
internal sealed class FlowLayout
{
    private const string DefaultUnit = "  ";
    private readonly KeyedNode node;
    private readonly bool isEmpty;
    private string? indentation;
    private bool isFirst;

    public FlowLayout(KeyedNode node)
    {
        this.node = node;
        isEmpty = node.Entries.Count == 0;
        isFirst = isEmpty;
        var own = node.Entries.Find(e => node.Document.BeginsLine(e.Start));
        indentation = own is null ? null : node.Document.Indentation(own.Start);
    }

    /// <summary>No entry stands on a line of its own.</summary>
    public bool IsRow => indentation is null;

    /// <summary>Space and comments before an entry of another text, and the entry, as they are written here.</summary>
    public (string Lead, string Body) Insert(KeyedEntry entry)
    {
        var source = entry.Value.Document;
        var ownLine = source.BeginsLine(entry.Start);
        if (isEmpty && ownLine)
        {
            indentation ??= node.Document.Indentation(node.Start) + DefaultUnit;
        }

        var from = source.Indentation(entry.Start);
        var raw = source.Text[entry.Start..entry.End];
        if (indentation is null)
        {
            var lead = isFirst ? "" : " ";
            isFirst = false;
            return (lead, raw);
        }

        var comments = ownLine ? source.NewCommentsIn(entry.LeadStart, entry.Start) : [];
        return ("\n" + string.Concat(comments.Select(c => indentation + Reindent.Shift(c, from, indentation) + "\n")) + indentation, Reindent.Shift(raw, from, indentation));
    }

    /// <summary>What stands before the closing bracket.</summary>
    public string Tail(string tail, bool hasEntries) =>
        hasEntries && isEmpty && indentation is not null && !tail.Contains('\n', StringComparison.Ordinal) ? "\n" + node.Document.Indentation(node.Start)
        : hasEntries || !string.IsNullOrWhiteSpace(tail) ? tail
        : "";
}
