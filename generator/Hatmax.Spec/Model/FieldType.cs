namespace Hatmax.Spec;

/// <summary>The type of a field: <c>string</c>, <c>uuid?</c>, <c>string[]</c>, <c>enum</c>, <c>ref</c> …</summary>
/// <param name="Kind">Base type.</param>
/// <param name="Nullable">Written with <c>?</c>.</param>
/// <param name="IsList">Written with <c>[]</c>.</param>
/// <param name="Values">Allowed values of an enum, in the order of the text; empty otherwise.</param>
/// <param name="Target">Model or aggregate that a ref points to; null otherwise.</param>
public sealed record FieldType(FieldKind Kind, bool Nullable, bool IsList, ImmutableArray<Located<string>> Values, Located<string>? Target);
