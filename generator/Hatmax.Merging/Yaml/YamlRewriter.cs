namespace Hatmax.Merging;

/// <summary>Carries out a plan in YAML.</summary>
internal sealed class YamlRewriter
{
    private static readonly FlowSeparators Separators = new(
        (text, at) => text[at] == '#' && at > 0 && char.IsWhiteSpace(text[at - 1]),
        (text, at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length);

    private readonly KeyedDocument document;
    private readonly FlowRewriter flow;
    private bool failed;

    public YamlRewriter(KeyedDocument document)
    {
        this.document = document;
        flow = new FlowRewriter(document, Value, Separators);
    }

    /// <summary>Null when a change has no place.</summary>
    public string? Rewrite(KeyedPlan plan)
    {
        var root = document.Root;
        var text = document.Text[..root.Start] + Value(plan) + document.Text[root.End..];
        return failed ? null : text;
    }

    private string Value(KeyedPlan plan)
    {
        switch (plan)
        {
            case KeyedPlan.Replace { By.Inline: true, Node.Inline: true } replace:
                return Reindent.Shift(replace.By.Text, replace.By.Document.Indentation(replace.By.Start), document.Indentation(replace.Node.Start));
            case KeyedPlan.Change { Node.Inline: true } change:
                return flow.Rewrite(change);
            case KeyedPlan.Change change:
                return Block(change);
            case KeyedPlan.Keep:
                return plan.Node.Text;
            default:
                // A block in place of the whole text or within brackets.
                failed = true;
                return "";
        }
    }

    private string Block(KeyedPlan.Change plan)
    {
        var layout = new YamlBlock(document, plan.Node);
        foreach (var step in plan.Steps)
        {
            switch (step.Kind)
            {
                case KeyedStepKind.Insert:
                    layout.Insert(step.Entry);
                    break;
                case KeyedStepKind.Remove:
                    layout.Remove(step.Entry, step.WithLead);
                    break;
                default:
                    layout.Keep(step.Entry, Entry(step.Entry, step.Plan!, layout.Indentation));
                    break;
            }
        }

        failed |= layout.Failed;
        return layout.ToString();
    }

    private string Entry(KeyedEntry entry, KeyedPlan plan, string indentation)
    {
        var text = document.Text;
        var value = entry.Value;
        if (plan is KeyedPlan.Replace { By: var by } && !(by.Inline && value.Inline && by.End > by.Start && value.End > value.Start))
        {
            // What stands behind the key moves as a whole: a block begins on another line than a scalar does.
            if (by.Owner is not { } source)
            {
                failed = true;
                return "";
            }

            var written = by.Document.Text[source.KeyEnd..Math.Max(source.End, source.TailEnd)];
            return text[entry.Start..entry.KeyEnd] + Reindent.Shift(written, YamlBlock.IndentationOf(source), indentation);
        }

        return value.End == value.Start
            ? text[entry.Start..entry.TailEnd]
            : text[entry.Start..value.Start] + Value(plan) + text[value.End..Math.Max(value.End, entry.TailEnd)];
    }
}
