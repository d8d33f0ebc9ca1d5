namespace Hatmax.Spec;

/// <summary>One endpoint of <see cref="ModelApiSpec"/>.</summary>
/// <param name="Op">What it does.</param>
/// <param name="Route">Method and path, without the base path.</param>
/// <param name="Span">Place of the endpoint.</param>
public sealed record ModelEndpointSpec(HandlerOp Op, RouteSpec Route, SourceSpan Span);
