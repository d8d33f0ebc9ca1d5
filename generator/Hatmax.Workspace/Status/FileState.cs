namespace Hatmax.Workspace;

/// <summary>How a file on disk stands to what was generated last.</summary>
public enum FileState
{
    /// <summary>As it was generated.</summary>
    Pristine,

    /// <summary>Changed by hand.</summary>
    Edited,

    /// <summary>Changed by hand where generation changed too, or in the way of a generated file; waits for <c>hatmax resolve</c>.</summary>
    Conflict,

    /// <summary>No longer generated, but it was changed by hand, so it stayed.</summary>
    Orphan,

    /// <summary>Deleted by hand, or moved away.</summary>
    Deleted,
}
