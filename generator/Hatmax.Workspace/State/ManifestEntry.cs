namespace Hatmax.Workspace;

/// <summary>What is remembered of one generated file.</summary>
internal sealed record ManifestEntry(
    string LogicalId,
    string Path,
    Ownership Ownership,
    string Template,
    string TemplateHash,
    string SpecNode,
    string SpecNodeHash,
    string? Base)
{
    /// <summary>The base was executable.</summary>
    public bool Executable { get; init; }

    /// <summary>The user deleted the file, and was told that it stays so.</summary>
    public bool Deleted { get; init; }

    /// <summary>It is in conflict: hash of the generated text that the user was shown, beside the file. Null when it is not.</summary>
    public string? Proposed { get; init; }

    /// <summary>A merge with conflict markers was written into it. The conflict is over when they are gone.</summary>
    public bool Marked { get; init; }

    /// <summary>Nothing generates it any more; it stays because it was edited.</summary>
    public bool Orphaned { get; init; }

    /// <summary>
    /// Its base text is stored. An owned file never needs one: it is pristine or in conflict, and the hash tells which. Those are
    /// most files, so this halves what a first run writes. A file of the user in the way of a new one has none.
    /// </summary>
    public bool KeepsBase => Base is not null && Ownership != Ownership.Owned;

    public static ManifestEntry Of(GeneratedFile file, string baseHash) =>
        new(file.LogicalId, file.Path, file.Ownership, file.Template, file.TemplateHash, file.SpecNode, file.SpecNodeHash, baseHash) { Executable = file.Executable };
}
