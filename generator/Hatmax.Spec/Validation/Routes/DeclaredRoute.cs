namespace Hatmax.Spec.Validation.Routes;

/// <summary>One written route.</summary>
/// <param name="What">Who declares it, as messages say it.</param>
/// <param name="Route">As written.</param>
/// <param name="Path">With the base paths before it.</param>
/// <param name="Op">What it does; null where the source says it.</param>
internal sealed record DeclaredRoute(string What, RouteSpec Route, string Path, HandlerOp? Op);
