namespace Hatmax.Rendering.Views;

/// <summary>A table of the schema.</summary>
/// <param name="Name">Name as a C# literal.</param>
/// <param name="Quoted">Name as quoted SQL.</param>
/// <param name="Lines">Lines of CREATE TABLE.</param>
/// <param name="Columns">Columns for the additive migration.</param>
/// <param name="Former">Initialiser of its former names and dropped columns with a leading space, or empty.</param>
internal sealed record TableView(string Name, string Quoted, IReadOnlyList<string> Lines, IReadOnlyList<ColumnView> Columns, string Former);
