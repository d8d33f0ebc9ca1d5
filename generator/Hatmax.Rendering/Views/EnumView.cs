namespace Hatmax.Rendering.Views;

/// <summary>A generated enum.</summary>
internal sealed record EnumView(string Name, string Doc, IReadOnlyList<EnumMemberView> Members);
