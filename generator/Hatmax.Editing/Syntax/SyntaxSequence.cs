namespace Hatmax.Editing.Syntax;

/// <summary>A list.</summary>
internal sealed class SyntaxSequence(ImmutableArray<SyntaxItem> items, bool isFlow, int start, int contentStart, int end, string? anchor)
    : SyntaxNode(start, contentStart, end, anchor)
{
    public ImmutableArray<SyntaxItem> Items { get; } = items;

    /// <summary>Written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;
}
