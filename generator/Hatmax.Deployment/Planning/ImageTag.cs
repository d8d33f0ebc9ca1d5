namespace Hatmax.Deployment;

/// <summary>Which build of an image.</summary>
/// <param name="Tag">Hash of what it is built from.</param>
/// <param name="Digest"><c>sha256:…</c> where known, else null.</param>
public sealed record ImageTag(string Tag, string? Digest = null);
