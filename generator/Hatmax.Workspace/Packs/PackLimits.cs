namespace Hatmax.Workspace;

/// <summary>How large a pack may be.</summary>
internal static class PackLimits
{
    /// <summary>Files of a pack.</summary>
    public const int MaxFiles = 1_000;

    /// <summary>Bytes of one file.</summary>
    public const int MaxFileBytes = 1_048_576;

    /// <summary>Bytes of all files together, and of an archive.</summary>
    public const int MaxBytes = 16_777_216;

    /// <summary>Entries of an archive: a package has more than its pack.</summary>
    public const int MaxEntries = 10_000;

    /// <summary>Times that an entry may be larger than what it is packed into. Text packs to a tenth, seldom to a fiftieth.</summary>
    public const int MaxRatio = 200;

    /// <summary>Bytes below which the ratio is no danger.</summary>
    public const int RatioFrom = 65_536;
}
