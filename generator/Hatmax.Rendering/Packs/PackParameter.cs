namespace Hatmax.Rendering;

/// <summary>Something that a spec may tell a pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it may be.</param>
/// <param name="Default">Value where the spec gives none, as written; null for the empty text, false or 0.</param>
/// <param name="IsRequired">The spec must give one.</param>
/// <param name="Description">What it is for, or null.</param>
public sealed record PackParameter(Located<string> Name, PackValueType Type, Located<string>? Default, bool IsRequired, string? Description);
