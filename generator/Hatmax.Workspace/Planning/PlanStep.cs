namespace Hatmax.Workspace;

/// <summary>One thing that a plan rests on or does; two plans with the same steps do the same to the same tree.</summary>
/// <param name="Path">Path under the output root, with forward slashes.</param>
/// <param name="Kind"><c>write</c> or <c>delete</c>; for a file that is left alone the action of its entry.</param>
/// <param name="Before">SHA-256 of the bytes on disk that the step replaces, or of the text of a file that is left alone; null when there is nothing.</param>
/// <param name="After">SHA-256 of the bytes that will be there; null when none are written.</param>
public sealed record PlanStep(string Path, string Kind, string? Before, string? After);
