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
        if (inputs.Services.IsEmpty || !options.Restore.IsEmpty || options.Resolve is not null || RememberedTree.Read(root) is not { } tree)
        {
            return null;
        }

        var same = tree.Parts.Where(part => part.Key.Length > 0 && string.Equals(part.Key, inputs.Services.GetValueOrDefault(part.Service), StringComparison.Ordinal)).ToList();
        var fresh = new bool[same.Count];
        Parallel.For(0, fresh.Length, i => fresh[i] = same[i].IsFresh(root));
        var settled = same.Where((_, i) => fresh[i]).ToImmutableSortedDictionary(part => part.Service, part => part.Files, StringComparer.Ordinal);
        return settled.IsEmpty ? null : new SettledFiles(tree.ManifestHash, settled);
    }

    /// <summary>Every settled file.</summary>
    public IEnumerable<RememberedFile> All => Services.Values.SelectMany(files => files);

    /// <summary>What rendering needs to know of them.</summary>
    public ServiceFiles ToServiceFiles() =>
        new(Services.ToImmutableSortedDictionary(s => s.Key, s => s.Value.Select(f => f.Path).ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>Parts a manifest: the lines of the settled files, in their order, and the manifest of the others. Null when it is not the one that this rests on.</summary>
    public (ImmutableArray<ManifestLine> Lines, Manifest Others)? Part(Manifest manifest)
    {
        if (!string.Equals(manifest.Hash, ManifestHash, StringComparison.Ordinal))
        {
            return null;
        }

        var texts = ManifestWriter.Lines(manifest.Bytes);
        if (texts.Count != manifest.Entries.Count)
        {
            return null;
        }

        var lines = new Dictionary<string, ManifestLine>(StringComparer.Ordinal);
        var others = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (var ((id, entry), text) in manifest.Entries.Zip(texts))
        {
            if (ServiceKeys.NameIn(id) is { } service && Services.ContainsKey(service))
            {
                lines.Add(entry.Path, new ManifestLine(entry, text));
            }
            else
            {
                others.Add(id, entry);
            }
        }

        var files = All.ToList();
        return lines.Count == files.Count && files.TrueForAll(file => lines.ContainsKey(file.Path))
            ? ([.. files.Select(file => lines[file.Path])], manifest with { Entries = others })
            : null;
    }
}
