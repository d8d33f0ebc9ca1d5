namespace Hatmax.Workspace;

/// <summary>Where files of the user's own go when what they belong to has a new name: with their folder, and with the type that they are a part of.</summary>
internal sealed class MovedPlaces
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    /// <summary>Learns from the generated files that a rename moves.</summary>
    public static MovedPlaces Of(List<PlannedFile> planned)
    {
        var places = new MovedPlaces();
        var folders = planned.SelectMany(f => FoldersOf(f.File.Path)).ToHashSet(StringComparer.Ordinal);
        var stems = planned.Select(f => StemOf(f.File.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in planned.Where(f => f is { IsRenamed: true, Entry: not null }))
        {
            // Both lists are as long as each other: a rename changes names, not depth.
            foreach (var (old, next) in FoldersOf(file.Entry!.Path).Zip(FoldersOf(file.File.Path)).Where(f => !folders.Contains(f.First)))
            {
                places._folders.TryAdd(old, next);
            }

            if (!stems.Contains(StemOf(file.Entry.Path)))
            {
                places._stems.TryAdd(StemOf(file.Entry.Path), StemOf(file.File.Path));
            }
        }

        return places;
    }

    /// <summary>The new place; the same one for what stays.</summary>
    public string TargetOf(string path)
    {
        var stem = StemOf(path);
        if (path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && _stems.TryGetValue(stem, out var renamed))
        {
            return renamed + path[stem.Length..];
        }

        var folder = FoldersOf(path).LastOrDefault(_folders.ContainsKey);
        return folder is null ? path : _folders[folder] + path[folder.Length..];
    }

    // services/todo/Lists/List.Rules.cs: services/todo/Lists/List
    private static string StemOf(string path) => path.IndexOf('.', path.LastIndexOf('/') + 1) is var dot and >= 0 ? path[..dot] : path;

    // Outermost first; services itself belongs to nobody.
    private static IEnumerable<string> FoldersOf(string path)
    {
        if (!path.StartsWith("services/", StringComparison.Ordinal))
        {
            yield break;
        }

        for (var slash = path.IndexOf('/', "services/".Length); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
