namespace Hatmax.Rendering.Views;

/// <summary>A column in the schema: name and definition as C# literals.</summary>
/// <param name="Name">Name, as a C# literal.</param>
/// <param name="Definition">Definition without the name, as a C# literal.</param>
/// <param name="NotNull">The definition says NOT NULL.</param>
/// <param name="HasDefault">The definition has a DEFAULT.</param>
/// <param name="Former">Former names as an initialiser with a leading space, or empty.</param>
internal sealed record ColumnView(string Name, string Definition, bool NotNull, bool HasDefault, string Former);
