namespace Hatmax.Workspace;

/// <summary>Where a relative path really lies and what is there.</summary>
internal sealed record ResolvedPath(string Absolute, ResolvedKind Kind)
{
    /// <summary>A file that stands where a folder of the path must be.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>An existing file or folder that differs from a missing one only by case, absolute.</summary>
    public string? OtherCase { get; init; }

    /// <summary>Why nothing may be written there.</summary>
    public WorkspaceDiagnostic? Problem { get; init; }
}
