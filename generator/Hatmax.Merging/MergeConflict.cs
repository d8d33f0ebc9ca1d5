namespace Hatmax.Merging;

/// <summary>One place that both sides changed.</summary>
/// <param name="Line">Line of the user's text where it begins, from 1.</param>
/// <param name="Where">Key or path of the element in a structured file; null in plain text.</param>
public sealed record MergeConflict(int Line, string? Where);
