namespace Hatmax.Deployment;

/// <summary>A read-only file that is put into a container.</summary>
/// <param name="Path">Absolute path in the container.</param>
/// <param name="Parts">
/// Its text in parts: literal texts and addresses of other workloads, which each platform writes in its own way. Secrets are not allowed.
/// </param>
public sealed record ConfigFile(string Path, ImmutableArray<EnvironmentValue> Parts);
