namespace Hatmax.Spec;

/// <summary>A named record type that is not stored (<c>types.X</c>).</summary>
/// <param name="Name">Name as written.</param>
/// <param name="Fields">Fields in the order of the text.</param>
/// <param name="Description">What the type means.</param>
/// <param name="Span">Place of the type.</param>
public sealed record TypeSpec(Located<string> Name, ImmutableArray<FieldSpec> Fields, string? Description, SourceSpan Span);
