namespace Hatmax.Rendering.Views;

/// <summary>A column in the schema: name and definition as C# literals.</summary>
internal sealed record ColumnView(string Name, string Definition, bool NotNull, bool HasDefault);
