using System.Text;

namespace Hatmax.Merging;

/// <summary>Changes entries that stand between brackets with commas between them.</summary>
/// <param name="document">The user's text.</param>
/// <param name="rewrite">Carries out the plan of a value.</param>
/// <param name="separators">Finds what stands between entries.</param>
internal sealed class FlowRewriter(KeyedDocument document, Func<KeyedPlan, string> rewrite, FlowSeparators separators)
{
    /// <param name="Lead">Space and comments before the entry.</param>
    /// <param name="Body">The entry.</param>
    /// <param name="Gap">What stands between it and its comma.</param>
    /// <param name="Trail">A comment behind the comma on the same line.</param>
    /// <param name="WasFirst">It was the first entry; null when it was none.</param>
    private readonly record struct Piece(string Lead, string Body, string Gap, string Trail, bool? WasFirst);

    /// <summary>The value with its brackets.</summary>
    public string Rewrite(KeyedPlan.Change plan)
    {
        var node = plan.Node;
        var text = document.Text;
        var pieces = new List<Piece>();
        var carried = "";
        var layout = new FlowLayout(node);
        var at = node.Start + 1;
        var trailingComma = false;
        var starts = new Dictionary<KeyedEntry, (string Lead, string Gap, string Trail)>();
        foreach (var entry in node.Entries)
        {
            var lead = text[at..entry.Start];
            var comma = separators.Comma(text, entry.End);
            trailingComma = comma is not null;
            var gap = text[entry.End..(comma ?? entry.End)];
            var afterComma = comma + 1 ?? entry.End;
            at = separators.EndOfTrail(text, afterComma);
            starts.Add(entry, (lead, gap, text[afterComma..at]));
        }

        foreach (var step in plan.Steps)
        {
            if (step.Kind == KeyedStepKind.Insert)
            {
                var (lead, body) = layout.Insert(step.Entry);
                pieces.Add(new Piece(carried + lead, body, "", "", null));
                carried = "";
                continue;
            }

            var (ownLead, ownGap, ownTrail) = starts[step.Entry];
            if (step.Kind == KeyedStepKind.Remove)
            {
                carried += (step.WithLead ? ownLead[..^(step.Entry.Start - step.Entry.LeadStart)] : ownLead).TrimEnd();
                continue;
            }

            var entry = step.Entry;
            pieces.Add(new Piece(carried + ownLead, text[entry.Start..entry.Value.Start] + rewrite(step.Plan!) + text[entry.Value.End..entry.End], ownGap, ownTrail, ReferenceEquals(entry, node.Entries[0])));
            carried = "";
        }

        if (layout.IsRow && node.Entries.Count > 0)
        {
            Space(pieces, starts[node.Entries[0]].Lead, node.Entries.Count > 1 ? starts[node.Entries[1]].Lead : " ");
        }

        return Join(node, pieces, carried, layout.Tail(text[at..(node.End - 1)], pieces.Count > 0), trailingComma);
    }

    // In a row the space before the first entry is another than that between entries.
    private static void Space(List<Piece> pieces, string first, string next)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].WasFirst != (i == 0) && string.IsNullOrWhiteSpace(pieces[i].Lead + first + next))
            {
                pieces[i] = pieces[i] with { Lead = i == 0 ? first : next };
            }
        }
    }

    private string Join(KeyedNode node, List<Piece> pieces, string carried, string tail, bool trailingComma)
    {
        var result = new StringBuilder().Append(document.Text[node.Start]);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (lead, body, gap, trail, _) = pieces[i];
            result.Append(lead).Append(body).Append(gap);
            if (trailingComma || i < pieces.Count - 1)
            {
                result.Append(',');
            }

            result.Append(trail);
        }

        return result.Append(carried).Append(tail).Append(document.Text[node.End - 1]).ToString();
    }
}
