using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>Where a path leads in a text.</summary>
/// <param name="Holder">The innermost value that is there, and what it stands behind.</param>
/// <param name="Parent">The collection around it; null at the root.</param>
/// <param name="Index">Position there.</param>
/// <param name="ParentHolder">What the collection around it stands behind; null at the root.</param>
/// <param name="Depth">Keys of the path that lead to it; fewer than all when the rest is missing.</param>
/// <param name="Pattern">Its pattern.</param>
internal sealed record Target(Holder Holder, SyntaxNode? Parent, int Index, Holder? ParentHolder, int Depth, string Pattern);
