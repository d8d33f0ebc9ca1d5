namespace Hatmax.Workspace;

/// <summary>The decision about one file.</summary>
/// <param name="Path">Path under the output root, with forward slashes; the new one when it moves.</param>
/// <param name="LogicalId">Identity that outlives a rename; null for a file that generation knows nothing of.</param>
/// <param name="Ownership">Who keeps it; null for a file that generation knows nothing of: the user.</param>
/// <param name="Action">What will be done.</param>
public sealed record PlanEntry(string Path, string? LogicalId, Ownership? Ownership, PlanAction Action)
{
    /// <summary>Where it was, when it moves.</summary>
    public string? PreviousPath { get; init; }

    /// <summary>Why it is in conflict, kept or reported; null where the action says it all.</summary>
    public string? Reason { get; init; }

    /// <summary>Where the generated text of a file in conflict stands; null for other files, and where it cannot stand.</summary>
    public string? ProposedPath { get; init; }

    /// <summary>
    /// True when it would be generated differently than last time although its element of the spec says the same: hatmax or a template changed.
    /// </summary>
    public bool IsByTool { get; init; }

    /// <summary>What is said of it rests on a line of the manifest, there already or to be written.</summary>
    internal bool HasLine { get; init; }

    /// <summary>True when generating would change something about this file, or it is in conflict. An orphan is reported, but generating again does not change it.</summary>
    public bool IsStale => Action is not (PlanAction.Unchanged or PlanAction.Kept or PlanAction.SeededExists or PlanAction.DeletedByUser or PlanAction.Orphan);
}
