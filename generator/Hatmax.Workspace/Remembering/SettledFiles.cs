namespace Hatmax.Workspace;

/// <summary>
/// Files of services that the spec has not changed and nobody has touched since the last complete run: what a plan says of them is known, so they are
/// neither rendered nor read.
/// </summary>
/// <param name="ManifestHash">Hash of the manifest that this rests on.</param>
/// <param name="Services">The files by service.</param>
internal sealed record SettledFiles(string ManifestHash, ImmutableSortedDictionary<string, ImmutableArray<RememberedFile>> Services)
{
    /// <summary>Those of a root; null for none.</summary>
    public static SettledFiles? Find(string root, ProjectInputs inputs, PlanOptions options)
    {
        if (!options.Restore.IsEmpty || options.Resolve is not null || RememberedTree.Read(root) is not { } tree || inputs.Services.IsEmpty)
        {
            return null;
        }

        var same = tree.Parts.Where(part => part.Key.Length > 0 && string.Equals(part.Key, inputs.Services.GetValueOrDefault(part.Service), StringComparison.Ordinal)).ToList();
        var fresh = new bool[same.Count];
        Parallel.For(0, fresh.Length, i => fresh[i] = same[i].IsFresh(root));
        var settled = same.Where((_, i) => fresh[i]).ToImmutableSortedDictionary(part => part.Service, part => part.Files, StringComparer.Ordinal);
        return settled.IsEmpty ? null : new SettledFiles(tree.ManifestHash, settled);
    }

    private readonly Lazy<Dictionary<string, RememberedFile>> _byPath =
        new(() => Services.Values.SelectMany(files => files).ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>Every settled file by its path.</summary>
    public IReadOnlyDictionary<string, RememberedFile> ByPath => _byPath.Value;

    /// <summary>What rendering needs to know of them.</summary>
    public ServiceFiles ToServiceFiles() =>
        new(Services.ToImmutableSortedDictionary(s => s.Key, s => s.Value.Select(f => f.Path).ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>Parts a manifest: the settled files with their lines, and the manifest of the others. Null when it is not the one that this rests on.</summary>
    public (ImmutableArray<SettledLine> Settled, Manifest Others)? Part(Manifest manifest)
    {
        var texts = string.Equals(manifest.Hash, ManifestHash, StringComparison.Ordinal) ? ManifestWriter.Lines(manifest.Bytes) : [];
        if (texts.Count != manifest.Entries.Count)
        {
            return null;
        }

        var settled = ImmutableArray.CreateBuilder<SettledLine>(ByPath.Count);
        var others = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var at = 0;
        foreach (var entry in manifest.Entries.Values)
        {
            var text = texts[at++];
            if (ServiceKeys.NameIn(entry.LogicalId) is not { } service || !Services.ContainsKey(service))
            {
                others.Add(entry.LogicalId, entry);
            }
            else if (ByPath.TryGetValue(entry.Path, out var file))
            {
                settled.Add(new SettledLine(file, new ManifestLine(entry, text)));
            }
            else
            {
                return null;
            }
        }

        return settled.Count == ByPath.Count ? (settled.DrainToImmutable(), manifest with { Entries = others }) : null;
    }
}
