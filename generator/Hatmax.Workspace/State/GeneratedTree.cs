namespace Hatmax.Workspace;

/// <summary>What generation left in a tree, by logical id.</summary>
public sealed class GeneratedTree
{
    private readonly string _root;
    private readonly Manifest _manifest;

    private GeneratedTree(string root, Manifest manifest) => (_root, _manifest) = (root, manifest);

    /// <summary>Reads the manifest of a root; one that is missing or damaged gives an empty tree, and planning tells about it.</summary>
    public static GeneratedTree Open(string rootPath)
    {
        var root = Path.GetFullPath(rootPath);
        var path = new StateFolder(root).Manifest;
        try
        {
            return new GeneratedTree(root, File.Exists(path) && ManifestReader.Read(File.ReadAllBytes(path)).Manifest is { } manifest ? manifest : Manifest.Empty);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return new GeneratedTree(root, Manifest.Empty);
        }
    }

    /// <summary>Text of a file as it is on disk; empty when it cannot be read, null when generation knows no such file.</summary>
    public string? Text(string logicalId)
    {
        if (!_manifest.Entries.TryGetValue(logicalId, out var entry))
        {
            return null;
        }

        try
        {
            var path = Path.Combine(_root, entry.Path);
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return "";
        }
    }
}
