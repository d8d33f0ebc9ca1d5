namespace Hatmax.Images;

/// <summary>An image that is there.</summary>
/// <param name="Service">Service that it runs.</param>
/// <param name="Repository">Repository with its registry where it has one.</param>
/// <param name="Tag">Hash of its sources.</param>
/// <param name="Digest">
/// <c>sha256:…</c>: of the manifest where a registry or an archive has it, else of the configuration, which is the engine's own name of it.
/// </param>
/// <param name="Size">Bytes: of its files where an engine has it, else of its compressed layers.</param>
/// <param name="Time">What making it took, without the publish that all share; zero when it was there already.</param>
/// <param name="State">Whether it was made now.</param>
public sealed record BuiltImage(string Service, string Repository, string Tag, string Digest, long Size, TimeSpan Time, ImageState State)
{
    /// <summary><c>repository:tag</c>.</summary>
    public string Reference => $"{Repository}:{Tag}";

    /// <summary>Archive file, absolute; null when it was not written to one.</summary>
    public string? Archive { get; init; }

    /// <summary>Bill of materials (CycloneDX JSON), absolute; null when it was made by another machine.</summary>
    public string? Sbom { get; init; }

    /// <summary>True when a registry has it.</summary>
    public bool IsPushed { get; init; }
}
