namespace Hatmax.Rendering.Views;

/// <summary>One member: its C# name, the quoted text that stands for it in JSON and SQL, and that text escaped for XML.</summary>
internal sealed record EnumMemberView(string Member, string Text, string Doc);
