namespace Hatmax.Workspace;

/// <summary>What a plan makes of one file, with LF line endings and no byte order mark.</summary>
/// <param name="Before">The text on disk; null when there is none.</param>
/// <param name="After">The text that will be there; of a file in conflict, the generated text beside it; null when the file goes.</param>
public sealed record PlanTexts(string? Before, string? After);
