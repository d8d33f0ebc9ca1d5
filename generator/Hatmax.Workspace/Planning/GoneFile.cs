namespace Hatmax.Workspace;

/// <summary>A file of the last run that generation no longer gives.</summary>
internal sealed record GoneFile(ManifestEntry Entry, ResolvedPath Place, DiskFile? Disk, PlanAction? Action);
