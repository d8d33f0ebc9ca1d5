namespace Hatmax.Spec;

/// <summary>A kind of resource and what can be done to it.</summary>
/// <param name="Type">Kind of resource.</param>
/// <param name="Actions">Actions in the order of the text.</param>
/// <param name="Span">Place of the item.</param>
public sealed record PolicyResourceSpec(Located<string> Type, ImmutableArray<Located<string>> Actions, SourceSpan Span);
