namespace Hatmax.Rendering.Views;

/// <summary>A generated enum.</summary>
/// <param name="Name">C# type name.</param>
/// <param name="Doc">Sentence for the XML documentation, escaped.</param>
/// <param name="Members">Members in the order of the text.</param>
internal sealed record EnumView(string Name, string Doc, IReadOnlyList<EnumMemberView> Members);
