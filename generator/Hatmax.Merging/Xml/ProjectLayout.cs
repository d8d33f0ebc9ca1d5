namespace Hatmax.Merging;

/// <summary>Writes new elements as the user's project is laid out.</summary>
internal sealed class ProjectLayout(KeyedDocument document)
{
    private const string DefaultUnit = "  ";

    private string Text => document.Text;

    /// <summary>Nothing but space and a comment shares the lines of this part.</summary>
    public bool HasOwnLines(int start, int end) =>
        document.BeginsLine(start) && string.IsNullOrWhiteSpace(Text[end..document.LineEnd(end)]);

    /// <summary>Beside an element: on a line of its own when that has one.</summary>
    public void Beside(TextEdits edits, XmlElement element, bool before, XmlEntry added)
    {
        var end = TailEnd(element);
        if (HasOwnLines(element.Start, end))
        {
            var at = before ? document.LineStart(element.Start) - 1 : document.LineEnd(end);
            edits.Insert(Math.Max(at, 0), Lines(added, document.Indentation(element.Start)));
        }
        else
        {
            edits.Insert(before ? element.Start : element.End, string.Concat(added.Elements.Select(e => Raw(added, e))));
        }
    }

    /// <summary>At the end of an element, which may have been empty.</summary>
    public void Append(TextEdits edits, XmlElement parent, List<XmlEntry> added)
    {
        var own = parent.Children.FindLast(c => HasOwnLines(c.Start, TailEnd(c)));
        if (own is not null)
        {
            edits.Insert(document.LineEnd(TailEnd(own)), string.Concat(added.Select(a => Lines(a, document.Indentation(own.Start)))));
            return;
        }

        var outer = document.Indentation(parent.Start);
        Fill(edits, parent, string.Concat(added.Select(a => Lines(a, outer + Unit()))), "\n" + outer);
    }

    /// <summary>Groups that the user does not have, with those of their elements that are new, after another group.</summary>
    public void NewGroups(TextEdits edits, XmlElement after, List<XmlEntry> added)
    {
        var indentation = document.Indentation(after.Start);
        foreach (var group in added.GroupBy(a => a.Group))
        {
            var source = group.First().Value.Document;
            var parent = ((XmlEntry)source.Root.Owner!).Elements[0].Children[group.Key];
            var children = string.Concat(group.Select(a => Lines(a, indentation + Unit())));
            var end = TailEnd(after);
            edits.Insert(
                HasOwnLines(after.Start, end) ? document.LineEnd(end) : after.End,
                $"\n{indentation}{source.Text[parent.Start..parent.OpenEnd]}{children}\n{indentation}</{parent.Name}>");
        }
    }

    /// <summary>Content for an element that has none.</summary>
    public void Fill(TextEdits edits, XmlElement element, string content, string close)
    {
        if (!element.IsSelfClosing)
        {
            var blank = string.IsNullOrWhiteSpace(Text[element.OpenEnd..element.CloseStart]);
            edits.Replace(blank ? element.OpenEnd : element.CloseStart, element.CloseStart, content + close);
            return;
        }

        var slash = element.End - 2;
        while (char.IsWhiteSpace(Text[slash - 1]))
        {
            slash--;
        }

        edits.Replace(slash, element.End, $">{content}{close}</{element.Name}>");
    }

    private string Unit()
    {
        var root = ((XmlEntry)document.Root.Owner!).Elements[0];
        return root.Children.Find(c => document.BeginsLine(c.Start)) is { } child && document.Indentation(child.Start) is { Length: > 0 } unit ? unit : DefaultUnit;
    }

    private int TailEnd(XmlElement element)
    {
        var end = document.LineEnd(element.End);
        var rest = Text[element.End..end].Trim();
        return rest.StartsWith("<!--", StringComparison.Ordinal) && rest.EndsWith("-->", StringComparison.Ordinal) && rest.IndexOf("-->", StringComparison.Ordinal) == rest.Length - 3
            ? element.End + Text[element.End..end].TrimEnd().Length
            : element.End;
    }

    // Each element on lines of its own, with the comments above it and a blank line before it where the other text has one.
    private static string Lines(XmlEntry added, string indentation)
    {
        var source = added.Value.Document;
        return string.Concat(added.Elements.Select(e =>
        {
            var lead = added.Elements.Length == 1 && source.BeginsLine(e.Start) ? added.LeadStart : e.Start;
            var from = source.Indentation(e.Start);
            var blank = source.BeginsLine(e.Start) && source.Text[..source.LineStart(lead)].EndsWith("\n\n", StringComparison.Ordinal);
            var comments = source.NewCommentsIn(lead, e.Start).Select(c => "\n" + indentation + Reindent.Shift(c, from, indentation));
            return (blank ? "\n" : "") + string.Concat(comments) + "\n" + indentation + Reindent.Shift(Raw(added, e), from, indentation);
        }));
    }

    private static string Raw(XmlEntry added, XmlElement element) => added.Value.Document.Text[element.Start..element.End];
}
