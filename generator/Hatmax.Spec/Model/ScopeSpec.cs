namespace Hatmax.Spec;

/// <summary>Where a permission must hold.</summary>
/// <param name="From"><c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Key">Name of the path parameter, query parameter or header.</param>
/// <param name="Fallback">Scope when the request has no such value, for example <c>global</c>; null to deny.</param>
/// <param name="Span">Place of the block.</param>
public sealed record ScopeSpec(Located<string> From, Located<string> Key, Located<string>? Fallback, SourceSpan Span);
