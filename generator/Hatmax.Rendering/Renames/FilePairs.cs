namespace Hatmax.Rendering.Renames;

/// <summary>Pairs the files of two runs that differ in names only.</summary>
internal static class FilePairs
{
    /// <summary>The pairs; each file of today knows its former id where that differs. A file that was not there before is in none.</summary>
    /// <param name="former">Files with the former names, in the order in which they were emitted.</param>
    /// <param name="now">Files of today, in the same order.</param>
    /// <param name="names">The former names.</param>
    public static ImmutableArray<RenamedFile> Of(ImmutableArray<GeneratedFile> former, ImmutableArray<GeneratedFile> now, FormerNames names)
    {
        if (former.Select(f => f.Template).SequenceEqual(now.Select(f => f.Template), StringComparer.Ordinal))
        {
            return [.. former.Zip(now, Pair)];
        }

        // A declared route may stand for an automatic one under one name and beside it under the other, and then files come or go.
        var byId = former.ToDictionary(f => f.LogicalId, StringComparer.Ordinal);
        return [.. now.SelectMany(file => byId.TryGetValue(names.Id(file.LogicalId), out var old) ? new[] { Pair(old, file) } : [])];
    }

    private static RenamedFile Pair(GeneratedFile former, GeneratedFile now) =>
        new(former, former.LogicalId == now.LogicalId ? now : now with { FormerIds = [former.LogicalId] });
}
