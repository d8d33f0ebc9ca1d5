namespace Hatmax.Workspace;

/// <summary>Which file has which path, where case does not matter and a file cannot be a folder.</summary>
internal sealed class PathOwners
{
    private readonly Dictionary<string, GeneratedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Spelling, GeneratedFile File)> _folders = new(StringComparer.Ordinal);

    /// <summary>Takes a path; the file that stands against it, or null.</summary>
    public GeneratedFile? Add(GeneratedFile file)
    {
        var folded = PathRules.Fold(file.Path);
        if (_files.TryGetValue(folded, out var other))
        {
            return other;
        }

        if (_folders.TryGetValue(folded, out var folder))
        {
            return folder.File;
        }

        var parts = Folders(file.Path).ToList();
        foreach (var part in parts)
        {
            if (_files.TryGetValue(PathRules.Fold(part), out other))
            {
                return other;
            }

            if (_folders.TryGetValue(PathRules.Fold(part), out folder) && !string.Equals(folder.Spelling, part, StringComparison.Ordinal))
            {
                return folder.File;
            }
        }

        _files.Add(folded, file);
        foreach (var part in parts)
        {
            _folders.TryAdd(PathRules.Fold(part), (part, file));
        }

        return null;
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
