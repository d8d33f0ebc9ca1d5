namespace Hatmax.Rendering;

/// <summary>A kind of file that a pack adds.</summary>
/// <param name="Template">Path of the template under the pack's <c>templates/</c>, without <c>.sbn</c>.</param>
/// <param name="Path">Path of the file under the output root; a template itself.</param>
/// <param name="Each">For what one is made each.</param>
/// <param name="Ownership">Who keeps it.</param>
public sealed record PackFile(Located<string> Template, Located<string> Path, Located<PackLevel> Each, Ownership Ownership);
