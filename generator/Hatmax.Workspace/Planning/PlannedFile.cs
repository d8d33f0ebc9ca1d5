namespace Hatmax.Workspace;

/// <summary>One file of the run between generation, manifest and disk.</summary>
internal sealed class PlannedFile(GeneratedFile file, string hash, ManifestEntry? entry, ResolvedPath source, ResolvedPath target)
{
    public GeneratedFile File { get; } = file;

    /// <summary>Generated text, normalised.</summary>
    public byte[] Text => FileText.Encode(File.Text);

    public string Hash { get; } = hash;

    public ManifestEntry? Entry { get; } = entry;

    /// <summary>Where the user's version lies: the old place if it moves.</summary>
    public ResolvedPath Source { get; } = source;

    public ResolvedPath Target { get; } = target;

    public bool Moves { get; } = !string.Equals(source.Absolute, target.Absolute, StringComparison.Ordinal);

    /// <summary>The user's version, null when there is none.</summary>
    public DiskFile? Disk { get; set; }

    public PlanAction Action { get; set; }

    public string? Reason { get; set; }

    /// <summary>Gives the bytes that must be written, when they are: a large run does not hold them all. Null when the file stays as it is.</summary>
    public Func<byte[]>? Content { get; set; }

    /// <summary>Line of the new manifest; null when the file is the user's alone.</summary>
    public ManifestEntry? NewEntry { get; set; }

    public ManifestEntry Applied => ManifestEntry.Of(File, Hash);
}
