namespace Hatmax.Editing.Syntax;

/// <summary>A key of a map and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Colon">Position of the colon; -1 for a form that is not edited (<c>? key</c>, a key alone in a flow map).</param>
/// <param name="Value">The value.</param>
internal sealed record SyntaxEntry(SyntaxNode Key, int Colon, SyntaxNode Value)
{
    /// <summary>Text of the key; empty where it is not a single value.</summary>
    public string Name => Key switch
    {
        SyntaxScalar scalar => scalar.Value,
        SyntaxAlias { Target: SyntaxScalar target } => target.Value,
        _ => "",
    };

    public int Start => Key.Start;

    /// <summary>After the value, or after the colon where there is none.</summary>
    public int End => Math.Max(Math.Max(Colon + 1, Key.End), Value.End);
}
