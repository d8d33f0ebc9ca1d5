namespace Hatmax.Spec;

/// <summary>One route that a service answers.</summary>
/// <param name="Method">GET, POST, PUT, PATCH or DELETE.</param>
/// <param name="Path">Path with the base path of the service, parameters as <c>{name}</c>.</param>
/// <param name="Id">Id, unique in a valid service: the handler's, else derived from method and path (<c>get-lists-id</c>).</param>
/// <param name="Op">What it does. PUT replaces a record and PATCH changes members: both are <see cref="HandlerOp.Update"/>.</param>
/// <param name="Entity">Aggregate root, stand-alone model or projection it is about; null for use cases.</param>
/// <param name="Collection">Child collection of <paramref name="Entity"/> it is about; null for the entity itself.</param>
/// <param name="Handler">The handler that declares the route; null for an automatic one.</param>
public sealed record ServiceRoute(
    string Method, string Path, string Id, HandlerOp Op, string? Entity, string? Collection, HandlerSpec? Handler);
