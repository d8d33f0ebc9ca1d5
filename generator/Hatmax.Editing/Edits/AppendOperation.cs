namespace Hatmax.Editing;

/// <summary>Adds an item to the end of a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Item">The item.</param>
internal sealed record AppendOperation(SpecPath List, SpecValue Item) : SpecOperation;
