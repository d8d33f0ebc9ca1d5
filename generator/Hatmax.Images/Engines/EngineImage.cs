namespace Hatmax.Images;

/// <summary>An image that an engine has.</summary>
/// <param name="Id">Digest of its configuration, <c>sha256:…</c>: the engine's own name of it.</param>
/// <param name="RepositoryDigests">Digests that registries know it by, <c>repository@sha256:…</c>.</param>
/// <param name="Size">Bytes of its files, base image included.</param>
/// <param name="Layers">Digests of its layers' contents, lowest first.</param>
internal sealed record EngineImage(string Id, ImmutableArray<string> RepositoryDigests, long Size, ImmutableArray<string> Layers);
