namespace Hatmax.Spec;

/// <summary>Where a request is forwarded to.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Path">Path there; null for the same path.</param>
/// <param name="Span">Place of the block.</param>
public sealed record UpstreamSpec(Located<string> Service, Located<string>? Path, SourceSpan Span);
