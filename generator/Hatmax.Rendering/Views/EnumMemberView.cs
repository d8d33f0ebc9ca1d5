namespace Hatmax.Rendering.Views;

/// <summary>One member: its C# name, the quoted text that stands for it in JSON and SQL, and that text escaped for XML.</summary>
/// <param name="Member">C# name.</param>
/// <param name="Text">The value in JSON and in the database, as a C# literal.</param>
/// <param name="Doc">Sentence for the XML documentation, escaped.</param>
internal sealed record EnumMemberView(string Member, string Text, string Doc);
