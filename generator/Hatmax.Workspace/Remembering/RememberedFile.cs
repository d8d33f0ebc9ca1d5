namespace Hatmax.Workspace;

/// <summary>A file as the last complete run left it.</summary>
/// <param name="Stamp">What tells one state of the file from another without reading it.</param>
/// <param name="Action">What a run that has nothing to do says of it.</param>
/// <param name="Path">Path under the output root.</param>
/// <param name="Reason">Why, where the run says it.</param>
internal sealed record RememberedFile(string Stamp, PlanAction Action, string Path, string? Reason)
{
    /// <summary>The file is as it was left.</summary>
    public bool IsFresh(string root) => string.Equals(Stamp, FileStamp.Of(System.IO.Path.Combine(root, Path)), StringComparison.Ordinal);
}
