namespace Hatmax.Editing.Renaming;

/// <summary>A place that names the renamed node.</summary>
/// <param name="Span">Where, as the loader gives it.</param>
/// <param name="Rewrite">From the text there to the new text; null where it names something else.</param>
internal readonly record struct Reference(SourceSpan Span, Func<string, string?> Rewrite);
