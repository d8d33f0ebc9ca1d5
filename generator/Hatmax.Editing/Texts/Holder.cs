using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>What a value stands behind: a key, a dash, or nothing for the root.</summary>
/// <param name="Entry">The key and its value, or null.</param>
/// <param name="Item">The dash and its value, or null.</param>
/// <param name="InFlow">Inside of braces or brackets.</param>
/// <param name="Value">The value.</param>
internal sealed record Holder(SyntaxEntry? Entry, SyntaxItem? Item, bool InFlow, SyntaxNode Value)
{
    /// <summary>First character of the key or dash.</summary>
    public int Start => Entry?.Start ?? Item?.Start ?? Value.Start;

    /// <summary>After the colon or dash.</summary>
    public int HeadEnd => Entry is { } entry ? entry.Colon + 1 : Item is { } item && !InFlow ? item.Start + 1 : Value.Start;
}
