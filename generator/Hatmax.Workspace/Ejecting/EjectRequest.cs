namespace Hatmax.Workspace;

/// <summary>What is to be removed.</summary>
/// <param name="Root">Root of the monorepo, absolute.</param>
/// <param name="Spec">Path of the spec under the root; null when it lies elsewhere and is left alone.</param>
/// <param name="Files">What generation gives now.</param>
/// <param name="Extra">Further files under the root that go.</param>
public sealed record EjectRequest(string Root, string? Spec, ImmutableArray<GeneratedFile> Files, ImmutableArray<string> Extra);
