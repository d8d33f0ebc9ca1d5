namespace Hatmax.Workspace;

/// <summary>One file of the run between generation, manifest and disk.</summary>
internal sealed class PlannedFile(GeneratedFile file, string hash, FileMatch match, ResolvedPath target)
{
    public GeneratedFile File { get; } = file;

    /// <summary>Generated text, normalised.</summary>
    public byte[] Text => FileText.Encode(File.Text);

    public string Hash { get; } = hash;

    public ManifestEntry? Entry { get; } = match.Entry;

    /// <summary>It is remembered under an id that it had before a rename.</summary>
    public bool IsRenamed { get; } = match.IsRenamed;

    /// <summary>Where the user's version lies: the old place if it moves.</summary>
    public ResolvedPath Source { get; } = match.Source;

    public ResolvedPath Target { get; } = target;

    public bool Moves { get; } = !string.Equals(match.Source.Absolute, target.Absolute, StringComparison.Ordinal);

    /// <summary>The user's version, null when there is none.</summary>
    public DiskFile? Disk { get; set; }

    /// <summary>The user's text with names that follow a rename; null when nothing in it does.</summary>
    public byte[]? Carried { get; set; }

    /// <summary>The base with names that follow a rename; null when it is not needed. Without it every renamed line would look edited.</summary>
    public string? CarriedBase { get; set; }

    /// <summary>Nobody edited it since it was generated.</summary>
    public bool IsPristine => Disk is not null && (Same(Disk.Hash, Entry?.Base) || Same(Disk.Hash, Hash));

    /// <summary>Hash of <see cref="UserText"/>; null when there is no file.</summary>
    public string? UserHash => Carried is null ? Disk?.Hash : ContentHash.Of(Carried);

    /// <summary>What the user has, normalised.</summary>
    public byte[] UserText => Carried ?? FileText.Normalise(Disk!.Raw);

    /// <summary>What the user has, in the style of the file.</summary>
    public byte[] UserBytes => Carried is null ? Disk!.Raw : FileText.Restyle(Carried, Disk!.Style);

    public PlanAction Action { get; set; }

    public string? Reason { get; set; }

    /// <summary>A merge with conflict markers is written into it in this run.</summary>
    public bool GetsMarkers { get; set; }

    /// <summary>Where its generated text stands while it is in conflict.</summary>
    public string? ProposedPath { get; set; }

    /// <summary>Gives the bytes that must be written, when they are: a large run does not hold them all. Null when the file stays as it is.</summary>
    public Func<byte[]>? Content { get; set; }

    /// <summary>Line of the new manifest; null when the file is the user's alone.</summary>
    public ManifestEntry? NewEntry { get; set; }

    /// <summary>Its line once the generated text was applied.</summary>
    public ManifestEntry Applied => ManifestEntry.Of(File, Hash);

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
