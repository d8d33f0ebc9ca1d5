namespace Hatmax.Rendering.Views;

/// <summary>A request that changes members: its type and its fields.</summary>
internal sealed record PatchView(string Patch, IReadOnlyList<FieldView> Fields);
