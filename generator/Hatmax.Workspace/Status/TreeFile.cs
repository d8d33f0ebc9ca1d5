namespace Hatmax.Workspace;

/// <summary>One remembered file.</summary>
/// <param name="Path">Path under the output root, with forward slashes.</param>
/// <param name="LogicalId">Identity that outlives a rename.</param>
/// <param name="Ownership">Who keeps it.</param>
/// <param name="State">How it stands to what was generated last.</param>
/// <param name="Template">Name of the template, or of the writer, that it came from.</param>
/// <param name="SpecNode">Path of the spec node that it came from.</param>
public sealed record TreeFile(string Path, string LogicalId, Ownership Ownership, FileState State, string Template, string SpecNode)
{
    /// <summary>Where the generated text of a file in conflict should stand; null for other files.</summary>
    public string? ProposedPath { get; init; }

    /// <summary>A merge with conflict markers was written into it, and they are still there.</summary>
    public bool HasMarkers { get; init; }
}
