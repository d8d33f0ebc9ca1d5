namespace Hatmax.Images;

/// <summary>An image that a registry has.</summary>
/// <param name="Digest">Digest of its manifest, <c>sha256:…</c>.</param>
/// <param name="Size">Bytes of its compressed layers.</param>
internal sealed record RemoteImage(string Digest, long Size);
