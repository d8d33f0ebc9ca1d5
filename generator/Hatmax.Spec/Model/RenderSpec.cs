namespace Hatmax.Spec;

/// <summary>What a page shows.</summary>
/// <param name="Template">Template, by its path below templates/.</param>
/// <param name="Data">Values that the template gets; null for none.</param>
/// <param name="Span">Place of the block.</param>
public sealed record RenderSpec(Located<string> Template, ExpressionSpec? Data, SourceSpan Span);
