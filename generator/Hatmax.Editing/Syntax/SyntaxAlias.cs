namespace Hatmax.Editing.Syntax;

/// <summary><c>*name</c>.</summary>
internal sealed class SyntaxAlias(SyntaxNode? target, string name, int start, int end) : SyntaxNode(start, start, end, null)
{
    /// <summary>The value that it stands for; null where the anchor is missing or around it.</summary>
    public SyntaxNode? Target { get; } = target;

    public string Name { get; } = name;
}
