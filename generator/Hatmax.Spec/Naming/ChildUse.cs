namespace Hatmax.Spec;

/// <summary>A model in its place as the child of an aggregate.</summary>
/// <param name="Root">Aggregate that owns the collection.</param>
/// <param name="Child">The collection.</param>
public sealed record ChildUse(AggregateSpec Root, ChildSpec Child);
