namespace Hatmax.Workspace;

/// <summary>Finds for each generated file what is remembered of it and where it lies.</summary>
internal static class FileMatcher
{
    /// <summary>The files by path, and the remembered ones that no generated file continues.</summary>
    public static (List<PlannedFile> Planned, List<ManifestEntry> Gone) Match(ImmutableArray<GeneratedFile> files, Manifest manifest, PathResolver resolver)
    {
        var ids = files.Select(f => f.LogicalId).ToHashSet(StringComparer.Ordinal);
        var gone = manifest.Entries.Values.Where(e => !ids.Contains(e.LogicalId)).ToDictionary(e => e.Path, StringComparer.Ordinal);
        var hashes = new string[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = ContentHash.Of(FileText.Encode(files[i].Text)));

        var claimed = manifest.Entries.Values.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var planned = new List<PlannedFile>(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            var file = files[i];
            var entry = manifest.Entries.GetValueOrDefault(file.LogicalId);

            // The same path under another identity: the ids changed, the file did not.
            if (entry is null && gone.Remove(file.Path, out var renamed))
            {
                entry = renamed;
            }

            var target = resolver.Resolve(file.Path);
            planned.Add(new PlannedFile(file, hashes[i], entry, Source(file, entry, target, resolver, claimed), target));
        }

        planned.Sort((a, b) => string.CompareOrdinal(a.File.Path, b.File.Path));
        return (planned, [.. gone.Values.OrderBy(e => e.Path, StringComparer.Ordinal)]);
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
