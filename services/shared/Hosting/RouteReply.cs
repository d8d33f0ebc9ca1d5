namespace Hatmax.Shared.Hosting;

/// <summary>One route of the service, as <c>/.well-known/routes</c> lists it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its parameters, such as <c>/lists/{id}</c>.</param>
/// <param name="Exposed">Whether it is for clients, or for operating the service.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Tags">What it belongs to, or null.</param>
public sealed record RouteReply(string Method, string Path, bool Exposed, string? Summary = null, IReadOnlyList<string>? Tags = null);
