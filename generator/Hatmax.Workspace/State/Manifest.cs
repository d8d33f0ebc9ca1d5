namespace Hatmax.Workspace;

/// <summary>The files of the last applied run by logical id.</summary>
/// <param name="Entries">By logical id.</param>
/// <param name="Hash">Hash of the bytes on disk; null when there is no manifest.</param>
/// <param name="Header">Who wrote it.</param>
internal sealed record Manifest(IReadOnlyDictionary<string, ManifestEntry> Entries, string? Hash, ManifestHeader Header)
{
    /// <summary>The format that this version writes. It reads format 1 too, which knew no conflicts and did not say who wrote it.</summary>
    public const int Format = 2;

    /// <summary>The bytes on disk.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    public static Manifest Empty { get; } = new(new Dictionary<string, ManifestEntry>(StringComparer.Ordinal), null, ManifestHeader.Unknown);
}
