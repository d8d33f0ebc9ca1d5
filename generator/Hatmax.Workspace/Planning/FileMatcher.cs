namespace Hatmax.Workspace;

/// <summary>Finds for each generated file what is remembered of it and where it lies.</summary>
internal static class FileMatcher
{
    /// <summary>The files by path, and the remembered ones that no generated file continues.</summary>
    public static (List<PlannedFile> Planned, List<ManifestEntry> Gone) Match(ImmutableArray<GeneratedFile> files, Manifest manifest, PathResolver resolver)
    {
        var hashes = new string[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = ContentHash.Of(FileText.Encode(files[i].Text)));

        var renamed = Renamed(files, manifest);
        var taken = renamed.Values.Select(e => e.LogicalId).ToHashSet(StringComparer.Ordinal);
        var ids = files.Select(f => f.LogicalId).ToHashSet(StringComparer.Ordinal);
        var gone = manifest.Entries.Values.Where(e => !ids.Contains(e.LogicalId) && !taken.Contains(e.LogicalId)).ToDictionary(e => e.Path, StringComparer.Ordinal);
        var claimed = manifest.Entries.Values.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var planned = new List<PlannedFile>(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            var file = files[i];
            var isRenamed = renamed.TryGetValue(file.LogicalId, out var entry);
            if (!isRenamed && !taken.Contains(file.LogicalId))
            {
                entry = manifest.Entries.GetValueOrDefault(file.LogicalId);
            }

            // A file of the user that stood where this one was to be generated before: it is not this one's to move.
            if (entry is { Base: null } && !string.Equals(entry.Path, file.Path, StringComparison.Ordinal))
            {
                gone[entry.Path] = entry;
                entry = null;
            }

            // The same path under another identity: the ids changed, the file did not.
            if (entry is null && gone.Remove(file.Path, out var same))
            {
                entry = same;
            }

            var target = resolver.Resolve(file.Path);
            planned.Add(new PlannedFile(file, hashes[i], new FileMatch(entry, Source(file, entry, target, resolver, claimed), isRenamed), target));
        }

        planned.Sort((a, b) => string.CompareOrdinal(a.File.Path, b.File.Path));
        return (planned, [.. gone.Values.OrderBy(e => e.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Lines that wait for the rename of their file, by its new id. A line under the new id means that the rename was applied before.</summary>
    private static Dictionary<string, ManifestEntry> Renamed(ImmutableArray<GeneratedFile> files, Manifest manifest)
    {
        var renamed = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => !f.FormerIds.IsEmpty && !manifest.Entries.ContainsKey(f.LogicalId)))
        {
            var former = file.FormerIds.FirstOrDefault(id => manifest.Entries.GetValueOrDefault(id) is { Base: not null } && !taken.Contains(id));
            if (former is not null)
            {
                taken.Add(former);
                renamed.Add(file.LogicalId, manifest.Entries[former]);
            }
        }

        return renamed;
    }

    private static ResolvedPath Source(GeneratedFile file, ManifestEntry? entry, ResolvedPath target, PathResolver resolver, HashSet<string> claimed)
    {
        if (entry is null || string.Equals(entry.Path, file.Path, StringComparison.Ordinal))
        {
            return target;
        }

        // When the old place is empty the user may have moved the file already, unless what lies at the new one is another file's.
        var old = resolver.Resolve(entry.Path);
        return old.Kind == ResolvedKind.File || old.Problem is not null || claimed.Contains(file.Path) ? old : target;
    }
}
