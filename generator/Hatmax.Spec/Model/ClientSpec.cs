namespace Hatmax.Spec;

/// <summary>Another service that is called (<c>clients.X</c>).</summary>
/// <param name="Name">Name that steps use.</param>
/// <param name="BaseUrl">Address that paths start with; null for the service of that name.</param>
/// <param name="Span">Place of the client.</param>
public sealed record ClientSpec(Located<string> Name, Located<string>? BaseUrl, SourceSpan Span);
