namespace Hatmax.Previews.Security;

/// <summary>Something that a reviewer must not miss.</summary>
/// <param name="Level">How bad it is.</param>
/// <param name="Urn">Resource that it is about.</param>
/// <param name="Text">What would happen, in the words of this tool; no value of the preview is inside.</param>
/// <param name="Value">The value that it is about, or null.</param>
internal sealed record SecurityNote(SecurityLevel Level, string Urn, string Text, string? Value = null);
