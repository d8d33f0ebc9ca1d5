namespace Hatmax.Rendering.Views;

/// <summary>A type of the JSON context and the name of its metadata property.</summary>
internal sealed record JsonTypeView(string Type, string Property);
