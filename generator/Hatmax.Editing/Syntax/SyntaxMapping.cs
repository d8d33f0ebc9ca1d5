namespace Hatmax.Editing.Syntax;

/// <summary>A map.</summary>
internal sealed class SyntaxMapping(ImmutableArray<SyntaxEntry> entries, bool isFlow, int start, int contentStart, int end, string? anchor)
    : SyntaxNode(start, contentStart, end, anchor)
{
    public ImmutableArray<SyntaxEntry> Entries { get; } = entries;

    /// <summary>Written in braces.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>The first entry of that name, or null.</summary>
    public SyntaxEntry? Find(string key) => Entries.FirstOrDefault(e => string.Equals(e.Name, key, StringComparison.Ordinal));
}
