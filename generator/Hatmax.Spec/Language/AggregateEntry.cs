namespace Hatmax.Spec.Language;

/// <summary>An entry of <c>aggregates</c>: one of the two.</summary>
internal sealed record AggregateEntry(AggregateSpec? Root, ProjectionSpec? Projection);
