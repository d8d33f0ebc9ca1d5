namespace Hatmax.Spec.Validation.Settings;

/// <summary>Middlewares at one place of the spec; one of <paramref name="Set"/> and <paramref name="Uses"/> is given.</summary>
/// <param name="Where">The place, as messages say it: <c>service 'todo'</c>.</param>
/// <param name="Set">The full form.</param>
/// <param name="Uses">The plain list.</param>
internal sealed record MiddlewareLevel(string Where, MiddlewareSetSpec? Set, ImmutableArray<MiddlewareUseSpec> Uses);
