namespace Hatmax.Workspace;

/// <summary>The files of the last applied run by logical id.</summary>
/// <param name="Entries">By logical id.</param>
/// <param name="Hash">Hash of the bytes on disk; null when there is no manifest.</param>
internal sealed record Manifest(IReadOnlyDictionary<string, ManifestEntry> Entries, string? Hash)
{
    /// <summary>The format that this version reads and writes.</summary>
    public const int Format = 1;

    public static Manifest Empty { get; } = new(new Dictionary<string, ManifestEntry>(StringComparer.Ordinal), null);
}
