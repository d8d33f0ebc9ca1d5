namespace Hatmax.Rendering.Views;

/// <summary>A request that changes members: its type and its fields.</summary>
/// <param name="Patch">C# type of the request.</param>
/// <param name="Fields">Fields that it may change.</param>
internal sealed record PatchView(string Patch, IReadOnlyList<FieldView> Fields);
