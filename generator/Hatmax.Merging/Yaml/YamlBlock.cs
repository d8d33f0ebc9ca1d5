using System.Text;

namespace Hatmax.Merging;

/// <summary>Writes the entries of a block again: those of the user as they are, others with the indentation found here.</summary>
internal sealed class YamlBlock(KeyedDocument document, KeyedNode node)
{
    private readonly StringBuilder output = new();
    private string carried = "";
    private bool hasEntries;

    /// <summary>The space before each entry but the first, whose own line may begin with a dash.</summary>
    public string Indentation { get; } = IndentationOf(node.Entries[0]);

    /// <summary>There is no place for a change.</summary>
    public bool Failed { get; private set; }

    /// <summary>The column of an entry as space.</summary>
    public static string IndentationOf(KeyedEntry entry) =>
        entry.Value.Document is var source && source.BeginsLine(entry.Start)
            ? source.Indentation(entry.Start)
            : new string(' ', entry.Start - source.LineStart(entry.Start));

    public void Keep(KeyedEntry entry, string body) => Add(Lead(entry), body);

    public void Insert(KeyedEntry entry)
    {
        var source = entry.Value.Document;
        var from = IndentationOf(entry);
        var lead = "";
        if (source.BeginsLine(entry.Start))
        {
            var above = source.Text[..source.LineStart(entry.LeadStart)];
            lead = string.Concat(source.NewCommentsIn(entry.LeadStart, entry.Start).Select(c => Indentation + c + "\n"));
            lead = (hasEntries && above.EndsWith("\n\n", StringComparison.Ordinal) ? "\n" : "") + lead;
        }

        var end = Math.Max(entry.End, source.NewCommentsIn(entry.End, entry.TailEnd).Any() || !entry.Value.Inline ? entry.TailEnd : entry.End);
        var raw = source.Text[entry.Start..end];
        var isItem = node.Kind == KeyedKind.Sequence && raw.StartsWith('-') && entry.KeyEnd == entry.Start + 1 && entry.Value.Start != entry.Start;
        Add(lead, (node.Kind == KeyedKind.Sequence && !isItem ? "- " : "") + Reindent.Shift(raw, from, Indentation));
    }

    public void Remove(KeyedEntry entry, bool withLead)
    {
        var lead = Lead(entry);
        var stays = withLead ? lead[..^Math.Min(lead.Length, document.LineStart(entry.Start) - document.LineStart(entry.LeadStart))] : lead;
        carried += string.IsNullOrWhiteSpace(stays) ? "" : stays;
    }

    public override string ToString()
    {
        Failed |= !hasEntries;
        return carried.Length == 0 ? output.ToString() : output + "\n" + carried.TrimEnd();
    }

    // Blank lines and comments between the line where the entry before ends and that of this one.
    private string Lead(KeyedEntry entry)
    {
        var index = node.Entries.IndexOf(entry);
        if (index == 0)
        {
            return "";
        }

        var start = document.LineEnd(node.Entries[index - 1].TailEnd) + 1;
        return document.Text[start..Math.Max(start, document.LineStart(entry.Start))];
    }

    private void Add(string lead, string body)
    {
        lead = carried + lead;
        carried = "";
        if (hasEntries)
        {
            output.Append('\n').Append(lead).Append(Indentation);
        }
        else if (!string.IsNullOrWhiteSpace(lead))
        {
            // A comment cannot stand before the first entry where that begins behind a dash.
            Failed |= !document.BeginsLine(node.Start);
            output.Append(lead.TrimStart()).Append(Indentation);
        }

        hasEntries = true;
        output.Append(body);
    }
}
