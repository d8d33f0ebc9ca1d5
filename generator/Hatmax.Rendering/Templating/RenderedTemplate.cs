namespace Hatmax.Rendering.Templating;

/// <summary>What a template gave for one file.</summary>
/// <param name="Text">The text; null when the template failed.</param>
/// <param name="Hash">Short hash of the template.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record RenderedTemplate(string? Text, string Hash, Diagnostic? Problem);
