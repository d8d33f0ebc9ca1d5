namespace Hatmax.Spec;

/// <summary>What a permission is about.</summary>
/// <param name="Type">Kind of resource, for example <c>order</c>.</param>
/// <param name="Action">Action, for example <c>read</c>.</param>
/// <param name="Span">Place of the block.</param>
public sealed record ResourceSpec(Located<string> Type, Located<string> Action, SourceSpan Span);
