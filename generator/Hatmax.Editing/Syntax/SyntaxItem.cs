namespace Hatmax.Editing.Syntax;

/// <summary>An item of a list.</summary>
/// <param name="Start">Position of its dash; in a flow list that of its value.</param>
/// <param name="Value">The item.</param>
internal sealed record SyntaxItem(int Start, SyntaxNode Value)
{
    public int End => Math.Max(Start + 1, Value.End);
}
