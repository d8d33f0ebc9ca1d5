namespace Hatmax.Workspace;

/// <summary>A file of the last run that generation no longer gives.</summary>
/// <param name="Entry">Its line of the manifest.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Disk">What it is on disk; null when it is not there.</param>
/// <param name="Action">What becomes of it; null when nothing is left of it.</param>
internal sealed record GoneFile(ManifestEntry Entry, ResolvedPath Place, DiskFile? Disk, PlanAction? Action)
{
    /// <summary>Its line of the new manifest; null when it is forgotten.</summary>
    public ManifestEntry? NewEntry { get; } = Action == PlanAction.Orphan ? Entry with { Orphaned = true, Proposed = null, Marked = false } : null;
}
