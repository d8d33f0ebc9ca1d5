namespace Hatmax.Rendering.Views;

/// <summary>A column in the schema: name and definition as C# literals, former names as an initialiser with a leading space or empty.</summary>
internal sealed record ColumnView(string Name, string Definition, bool NotNull, bool HasDefault, string Former);
