using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>Turns nodes into values: aliases are resolved, positions, comments and quotes are gone.</summary>
internal static class ValueReader
{
    private static readonly IReadOnlyDictionary<SyntaxNode, string> None = new Dictionary<SyntaxNode, string>();

    /// <summary>The value of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="replaced">Scalars whose text is to be another one, keys among them.</param>
    public static SpecValue Read(SyntaxNode node, IReadOnlyDictionary<SyntaxNode, string>? replaced = null) => Value(node, replaced ?? None);

    private static SpecValue Value(SyntaxNode node, IReadOnlyDictionary<SyntaxNode, string> replaced) => node switch
    {
        SyntaxAlias { Target: { } target } => Value(target, replaced),
        SyntaxScalar scalar => replaced.TryGetValue(scalar, out var text) ? SpecValue.Text(text) : new SpecScalar(scalar.Value, scalar.IsText),
        SyntaxMapping map => new SpecMap([.. map.Entries.Select(e => KeyValuePair.Create(Key(e, replaced), Value(e.Value, replaced)))]),
        SyntaxSequence list => new SpecList([.. list.Items.Select(i => Value(i.Value, replaced))]),
        _ => new SpecScalar("", false),
    };

    private static string Key(SyntaxEntry entry, IReadOnlyDictionary<SyntaxNode, string> replaced) =>
        replaced.TryGetValue(entry.Key is SyntaxAlias { Target: { } target } ? target : entry.Key, out var text) ? text : entry.Name;
}
