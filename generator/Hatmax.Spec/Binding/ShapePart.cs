namespace Hatmax.Spec.Binding;

/// <summary>A part of a shape.</summary>
/// <param name="Step">What is written between the whole and the part: a key, a dash, nothing.</param>
/// <param name="Name">The key, where there is one.</param>
/// <param name="Shape">The part.</param>
internal readonly record struct ShapePart(PartStep Step, string Name, Shape Shape);
