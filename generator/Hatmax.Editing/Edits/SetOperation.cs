namespace Hatmax.Editing;

/// <summary>Writes a value.</summary>
/// <param name="Path">Where.</param>
/// <param name="Value">The value.</param>
/// <param name="IsNew">Something that is there already is an error.</param>
internal sealed record SetOperation(SpecPath Path, SpecValue Value, bool IsNew) : SpecOperation;
