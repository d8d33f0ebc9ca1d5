namespace Hatmax.Spec;

/// <summary>A route: <c>GET /lists/{id}</c>. <c>:id</c> is read as <c>{id}</c>.</summary>
/// <param name="Method">GET, POST, PUT, PATCH or DELETE.</param>
/// <param name="Path">Normalised path: starts with a slash, parameters as <c>{name}</c>.</param>
/// <param name="Span">Place of the route.</param>
public sealed record RouteSpec(string Method, string Path, SourceSpan Span);
