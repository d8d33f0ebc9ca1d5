namespace Hatmax.Rendering.Views;

/// <summary>A type of the JSON context and the name of its metadata property.</summary>
/// <param name="Type">C# type.</param>
/// <param name="Property">Name of its metadata property.</param>
internal sealed record JsonTypeView(string Type, string Property);
