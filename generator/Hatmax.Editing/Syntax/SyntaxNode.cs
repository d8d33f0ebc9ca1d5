namespace Hatmax.Editing.Syntax;

/// <summary>A node of the text and the characters that it stands in. Offsets are UTF-16 positions in the whole text.</summary>
/// <param name="start">First character, that of its anchor where it has one.</param>
/// <param name="contentStart">First character of the value itself.</param>
/// <param name="end">After its last character; line breaks behind it do not count.</param>
/// <param name="anchor">Name of its anchor, or null.</param>
internal abstract class SyntaxNode(int start, int contentStart, int end, string? anchor)
{
    public int Start { get; } = start;

    public int ContentStart { get; } = contentStart;

    public int End { get; } = end;

    public string? Anchor { get; } = anchor;

    /// <summary>True for a scalar that stands for no value: nothing, <c>~</c> or <c>null</c>.</summary>
    public virtual bool IsNull => false;
}
