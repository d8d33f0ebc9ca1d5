namespace Hatmax.Workspace;

/// <summary>The part of a plan that touches the disk.</summary>
internal sealed record PlannedChanges
{
    public static PlannedChanges None { get; } = new();

    public ImmutableArray<PlannedDelete> Deletes { get; init; } = [];

    public ImmutableArray<PlannedWrite> Writes { get; init; } = [];

    /// <summary>The new manifest; null when the one on disk says the same.</summary>
    public byte[]? Manifest { get; init; }

    /// <summary>Hash of the manifest that was read; null when there was none.</summary>
    public string? ManifestBefore { get; init; }

    /// <summary>Hashes that the new manifest refers to.</summary>
    public IReadOnlySet<string> Bases { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Texts for bases that may not be stored yet, by hash.</summary>
    public IReadOnlyDictionary<string, byte[]> NewBases { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    public bool Any => Deletes.Length > 0 || Writes.Length > 0 || Manifest is not null;
}
