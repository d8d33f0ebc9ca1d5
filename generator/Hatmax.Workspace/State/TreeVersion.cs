namespace Hatmax.Workspace;

/// <summary>Which hatmax last wrote a tree.</summary>
/// <param name="Tool">Its version, for example <c>0.2.0</c>; null for 0.1.0, which did not say.</param>
/// <param name="IsCurrent">It is this version, with the same built-in templates.</param>
public sealed record TreeVersion(string? Tool, bool IsCurrent)
{
    /// <summary>The version as people read it.</summary>
    public string Text => Tool ?? "0.1.0";

    /// <summary>True when a later version than this one wrote it.</summary>
    public bool IsNewer => Version.TryParse(Text, out var theirs) && Version.TryParse(WorkspaceVersion.Tool, out var ours) && theirs > ours;

    /// <summary>Reads the manifest of a root; null when nothing was generated there, or when the manifest cannot be read: planning tells about that.</summary>
    /// <param name="rootPath">Absolute path of the root.</param>
    public static TreeVersion? Read(string rootPath)
    {
        var path = new StateFolder(rootPath).Manifest;
        return File.Exists(path) && ManifestReader.Read(File.ReadAllBytes(path)).Manifest is { Header: { } header }
            ? new TreeVersion(header.Tool, header == ManifestHeader.Current)
            : null;
    }
}
