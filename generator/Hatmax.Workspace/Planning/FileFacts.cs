namespace Hatmax.Workspace;

/// <summary>All that the decision about one file depends on.</summary>
/// <param name="Ownership">Who keeps it now.</param>
/// <param name="OwnershipBefore">Who kept it when the base was applied; null without a base.</param>
/// <param name="Base">Hash of the text that was applied last, or null.</param>
/// <param name="Disk">Hash of the user's text, or null when there is none.</param>
/// <param name="New">Hash of the text that generation gives.</param>
/// <param name="Moves">It lies at another path than it should.</param>
/// <param name="CanMerge">Its kind can be merged.</param>
/// <param name="Marked">A merge left conflict markers in it, and they are still there.</param>
/// <param name="Restore">The user wants the generated text, whatever is on disk.</param>
internal readonly record struct FileFacts(
    Ownership Ownership, Ownership? OwnershipBefore, string? Base, string? Disk, string New, bool Moves, bool CanMerge, bool Marked, bool Restore);
