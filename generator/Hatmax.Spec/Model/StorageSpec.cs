namespace Hatmax.Spec;

/// <summary>Storage of an auth service (<c>storage</c>).</summary>
public sealed record StorageSpec
{
    /// <summary>Stores, the primary one first.</summary>
    public ImmutableArray<Located<RepositoryKind>> Repositories { get; init; } = [];

    /// <summary>Who holds the keys (<c>encryption.provider</c>), for example <c>kms</c>.</summary>
    public Located<string>? EncryptionProvider { get; init; }

    /// <summary>Encrypted fields (<c>encryption.fields</c>).</summary>
    public ImmutableArray<Located<string>> EncryptedFields { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
