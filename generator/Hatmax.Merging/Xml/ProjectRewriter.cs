namespace Hatmax.Merging;

/// <summary>Carries out a plan in a project.</summary>
internal sealed class ProjectRewriter(KeyedDocument document)
{
    private readonly TextEdits edits = new();
    private readonly ProjectLayout layout = new(document);
    private bool failed;

    /// <summary>Null when a change has no place.</summary>
    public string? Rewrite(KeyedPlan plan)
    {
        Apply(plan, (XmlEntry)document.Root.Owner!);
        return failed ? null : edits.Apply(document.Text);
    }

    private void Apply(KeyedPlan plan, XmlEntry entry)
    {
        switch (plan)
        {
            case KeyedPlan.Replace { By: var by } when entry.Elements.Length <= 1 && !ReferenceEquals(entry.Value, document.Root) && !entry.Value.Vanishes:
                edits.Replace(entry.Value.Start, entry.Value.End, Reindent.Shift(by.Text, by.Document.Indentation(by.Start), document.Indentation(entry.Start)));
                break;
            case KeyedPlan.Replace:
                failed = true;
                break;
            case KeyedPlan.Change change:
                Change(change, entry);
                break;
        }
    }

    private void Change(KeyedPlan.Change plan, XmlEntry owner)
    {
        var emptied = owner.Value.Vanishes ? Emptied(plan, owner) : [];
        foreach (var element in emptied)
        {
            Remove(element.Start, element.End, element.Start);
        }

        var unplaced = new List<XmlEntry>();
        foreach (var step in plan.Steps)
        {
            var entry = (XmlEntry)step.Entry;
            switch (step.Kind)
            {
                case KeyedStepKind.Keep:
                    Apply(step.Plan!, entry);
                    break;
                case KeyedStepKind.Remove:
                    Remove(entry, step.WithLead, emptied);
                    break;
                case KeyedStepKind.Insert when entry.IsAttribute:
                    var tag = owner.Elements[0];
                    edits.Insert(tag.Attributes.Count == 0 ? tag.NameEnd : tag.Attributes[^1].End, " " + entry.Value.Document.Text[entry.Start..entry.End]);
                    break;
                case KeyedStepKind.Insert when step.Anchor is XmlEntry { Elements.Length: > 0 } anchor:
                    var beside = step.Before ? anchor.Elements[0] : anchor.Elements[^1];
                    layout.Beside(edits, beside, step.Before, entry);
                    break;
                default:
                    unplaced.Add(entry);
                    break;
            }
        }

        if (unplaced.Count > 0)
        {
            Append(owner, unplaced);
        }
    }

    // Groups of which nothing is left, not even a comment.
    private HashSet<XmlElement> Emptied(KeyedPlan.Change plan, XmlEntry owner)
    {
        var removed = plan.Steps.Where(s => s.Kind == KeyedStepKind.Remove).Select(s => s.Entry.Start).ToHashSet();
        var anchors = plan.Steps.Where(s => s.Kind == KeyedStepKind.Insert && s.Anchor is not null).Select(s => s.Anchor!.Start).ToHashSet();
        return [.. owner.Elements.Where(g => g.Children.Count > 0 && g.Children.TrueForAll(c => removed.Contains(c.Start) && !anchors.Contains(c.Start)) && !document.CommentsIn(g.Start, g.End).Any())];
    }

    private void Remove(XmlEntry entry, bool withLead, HashSet<XmlElement> emptied)
    {
        if (entry.IsAttribute)
        {
            var start = entry.Start;
            while (char.IsWhiteSpace(document.Text[start - 1]))
            {
                start--;
            }

            edits.Replace(start, entry.End, "");
        }
        else if (entry.Elements.IsEmpty)
        {
            edits.Replace(entry.Start, entry.End, "");
        }
        else
        {
            foreach (var element in entry.Elements.Where(e => !emptied.Any(g => g.Start < e.Start && e.End < g.End)))
            {
                Remove(element.Start, entry.Elements.Length == 1 ? Math.Max(element.End, entry.TailEnd) : element.End, withLead ? entry.LeadStart : element.Start);
            }
        }
    }

    private void Remove(int start, int end, int leadStart)
    {
        if (layout.HasOwnLines(start, end) && document.LineStart(leadStart) is var line and > 0)
        {
            edits.Replace(line - 1, document.LineEnd(end), "");
        }
        else
        {
            edits.Replace(start, end, "");
        }
    }

    private void Append(XmlEntry owner, List<XmlEntry> added)
    {
        if (added[0].Elements.IsEmpty)
        {
            var raw = added[0].Value.Text;
            layout.Fill(edits, owner.Elements[0], raw, "");
        }
        else if (owner.Value.Vanishes)
        {
            layout.NewGroups(edits, owner.Elements[^1], added);
        }
        else
        {
            layout.Append(edits, owner.Elements[0], added);
        }
    }
}
