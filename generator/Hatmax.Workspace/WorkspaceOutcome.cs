namespace Hatmax.Workspace;

/// <summary>What kind of end a plan or an apply came to; the worst finding decides.</summary>
public enum WorkspaceOutcome
{
    /// <summary>Nothing stands in the way (exit code 0).</summary>
    Ok,

    /// <summary>The generated files themselves cannot be written as they are named (exit code 2).</summary>
    InvalidOutput,

    /// <summary>A file of the user stands in the way, or is in conflict (exit code 3).</summary>
    Conflict,

    /// <summary>Disk, permissions, locks or a damaged state folder (exit code 4).</summary>
    Environment,
}
