using System.Globalization;
using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>
/// Makes one step of an edit in a text by changing as few characters as possible. What it cannot do safely is a diagnostic. Whether the
/// new text means what it should is for the caller to check.
/// </summary>
internal sealed partial class TextEditor
{
    private readonly SyntaxDocument _document;
    private readonly DiagnosticBag _bag;
    private readonly KeyOrder _order;
    private readonly HouseStyle _style;
    private readonly ValueWriter _writer;
    private readonly List<Splice> _splices = [];

    private TextEditor(SyntaxDocument document, DiagnosticBag bag, KeyOrder order)
    {
        (_document, _bag, _order) = (document, bag, order);
        _style = new HouseStyle(document);
        _writer = new ValueWriter(_style);
    }

    /// <summary>The text after the step; null after a diagnostic.</summary>
    public static string? Apply(SyntaxDocument document, SpecOperation operation, KeyOrder order, DiagnosticBag bag)
    {
        var editor = new TextEditor(document, bag, order);
        var done = operation switch
        {
            SetOperation set => editor.Set(set),
            AppendOperation append => editor.Append(append),
            RemoveOperation remove => editor.Remove(remove),
            _ => false,
        };
        return done ? Splice.Apply(document.Text, editor._splices) : null;
    }

    private bool Set(SetOperation set)
    {
        if (Resolve(set.Path.Segments) is not { } target)
        {
            return false;
        }

        if (target.Depth < set.Path.Segments.Length)
        {
            return Insert(target, set.Path.Segments, set.Value);
        }

        if (set.IsNew && !target.Holder.Value.IsNull)
        {
            return Refuse(EditDiagnostics.Exists, target.Holder.Start, $"'{set.Path}' is there already.", "Choose another name, or change what is there with 'hatmax set'.");
        }

        return Replace(target.Holder, target.Pattern, set.Value);
    }

    private bool Append(AppendOperation append)
    {
        var path = append.List.Segments;
        if (Resolve(path) is not { } target)
        {
            return false;
        }

        if (target.Depth < path.Length)
        {
            return Insert(target, path, new SpecList([append.Item]));
        }

        return target.Holder.Value switch
        {
            SyntaxSequence { Items.IsEmpty: false } list when !IsShared(list) => InsertItem(list, target.Pattern, append.Item),
            SyntaxSequence { Items.IsEmpty: true } or { IsNull: true } => Replace(target.Holder, target.Pattern, new SpecList([append.Item])),
            SyntaxSequence or SyntaxAlias => RefuseShared(target.Holder.Value),
            var other => Refuse(EditDiagnostics.WrongForm, other.Start, $"'{append.List}' is not a list.", "Write it as a list first."),
        };
    }

    private bool Remove(RemoveOperation remove)
    {
        if (Resolve(remove.Path.Segments) is not { } target)
        {
            return false;
        }

        if (target.Depth < remove.Path.Segments.Length || target.Parent is null)
        {
            return RefuseMissing(target, remove.Path.Segments);
        }

        return !(target.Holder.Entry is { } entry && IsUsed(entry.Key)) && !IsUsed(target.Holder.Value) && (target.Parent switch
        {
            SyntaxMapping { IsFlow: true } or SyntaxSequence { IsFlow: true } => RemoveFromFlow(target.Parent, target.Index),
            _ => RemoveLines(target.Parent, target.Index, target.ParentHolder!),
        });
    }

    /// <summary>Follows the path as far as it is there; null after a diagnostic.</summary>
    private Target? Resolve(ImmutableArray<string> path)
    {
        var at = new Target(new Holder(null, null, false, _document.Root), null, 0, null, 0, "");
        while (at.Depth < path.Length)
        {
            var (node, key) = (at.Holder.Value, path[at.Depth]);
            if (node is SyntaxAlias || IsShared(node))
            {
                RefuseShared(node);
                return null;
            }

            var next = node switch
            {
                SyntaxMapping map => Step(at, map, key),
                SyntaxSequence list => Step(at, list, key),
                _ => null,
            };
            if (next is null)
            {
                return at;
            }

            if (next.Holder.Entry is { Colon: < 0 })
            {
                Refuse(EditDiagnostics.NotEditable, next.Holder.Start, $"The key '{key}' is written in a form that is not edited.", "Write it as `key: value` first.");
                return null;
            }

            at = next;
        }

        return at;
    }

    private static Target? Step(Target at, SyntaxMapping map, string key)
    {
        for (var index = 0; index < map.Entries.Length; index++)
        {
            var entry = map.Entries[index];
            if (string.Equals(entry.Name, key, StringComparison.Ordinal))
            {
                return new Target(
                    new Holder(entry, null, map.IsFlow, entry.Value), map, index, at.Holder, at.Depth + 1, PathPattern.Entry(at.Pattern, key));
            }
        }

        return null;
    }

    private static Target? Step(Target at, SyntaxSequence list, string key)
    {
        if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= list.Items.Length)
        {
            return null;
        }

        var item = list.Items[index];
        return new Target(new Holder(null, item, list.IsFlow, item.Value), list, index, at.Holder, at.Depth + 1, PathPattern.Item(at.Pattern));
    }

    private bool IsShared(SyntaxNode node) => _document.IsShared(node);

    // An alias elsewhere would lose its value.
    private bool IsUsed(SyntaxNode node)
    {
        var below = Descendants(node).FirstOrDefault(IsShared);
        if (below is not null)
        {
            Refuse(
                EditDiagnostics.AnchorInUse, below.Start, $"The anchor &{below.Anchor} stands here, and *{below.Anchor} is used elsewhere.",
                $"Write the value out where *{below.Anchor} stands, then try again.");
        }

        return below is not null;
    }

    private static IEnumerable<SyntaxNode> Descendants(SyntaxNode node) => (node switch
    {
        SyntaxMapping map => map.Entries.SelectMany(e => Descendants(e.Key).Concat(Descendants(e.Value))),
        SyntaxSequence list => list.Items.SelectMany(i => Descendants(i.Value)),
        _ => [],
    }).Prepend(node);

    private bool RefuseShared(SyntaxNode node) => node is SyntaxAlias alias
        ? Refuse(
            EditDiagnostics.Shared, alias.Start, $"Here stands *{alias.Name}, so the edit would also change {Where(alias.Target)}.",
            $"Write the value out instead of *{alias.Name}, or edit the place of &{alias.Name} by hand.")
        : Refuse(
            EditDiagnostics.Shared, node.Start, $"Here stands &{node.Anchor}, which *{node.Anchor} repeats elsewhere, so the edit would change more than this place.",
            $"Write the value out instead of *{node.Anchor}, or make the edit by hand.");

    private string Where(SyntaxNode? node) =>
        node is null ? "another place" : string.Create(CultureInfo.InvariantCulture, $"line {_document.LineOf(node.Start) + 1}");

    private bool RefuseMissing(Target target, ImmutableArray<string> path)
    {
        var known = target.Holder.Value is SyntaxMapping map ? map.Entries.Select(e => e.Name).ToList() : [];
        var name = SpecPath.Of(path.Take(target.Depth + 1));
        return Refuse(
            EditDiagnostics.Missing, target.Holder.Start, $"There is no '{name}'.",
            known.Count > 0 ? $"There are: {string.Join(", ", known)}." : "Check the name.");
    }

    private bool Refuse(DiagnosticDescriptor descriptor, int offset, string message, string fix)
    {
        _bag.Add(descriptor, _document.Span(offset, offset), message, fix);
        return false;
    }
}
