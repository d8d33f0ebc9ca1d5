namespace Hatmax.Deployment;

/// <summary>A container image by tag or digest; never <c>latest</c>.</summary>
/// <param name="Repository">Repository with its registry where it has one: <c>registry.example.com/shop/todo</c>, <c>postgres</c>.</param>
/// <param name="Tag">Version or content hash.</param>
/// <param name="Digest"><c>sha256:…</c> where known, which then decides; else null.</param>
public sealed record ImageReference(string Repository, string Tag, string? Digest = null)
{
    /// <summary><c>repository:tag</c>, followed by <c>@sha256:…</c> where the digest is known.</summary>
    public override string ToString() => Digest is null ? $"{Repository}:{Tag}" : $"{Repository}:{Tag}@{Digest}";
}
