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
    string Base)
{
    /// <summary>The base was executable.</summary>
    public bool Executable { get; init; }

    /// <summary>The user deleted the file, and was told that it stays so.</summary>
    public bool Deleted { get; init; }

    /// <summary>
    /// Its base text is stored. An owned file never needs one: it is pristine or refused, and the hash tells which. Those are most
    /// files, so this halves what a first run writes.
    /// </summary>
    public bool KeepsBase => Ownership != Ownership.Owned;

    public static ManifestEntry Of(GeneratedFile file, string baseHash) =>
        new(file.LogicalId, file.Path, file.Ownership, file.Template, file.TemplateHash, file.SpecNode, file.SpecNodeHash, baseHash) { Executable = file.Executable };
}
