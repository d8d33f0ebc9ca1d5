namespace Hatmax.Editing;

/// <summary>Removes a key or an item.</summary>
/// <param name="Path">Where.</param>
internal sealed record RemoveOperation(SpecPath Path) : SpecOperation;
