namespace Hatmax.Deployment;

/// <summary>
/// User and rights of a container. Not part of it because they hold everywhere: no new privileges, every capability dropped but those listed.
/// </summary>
/// <param name="User">User id, not 0 unless the image cannot do without.</param>
/// <param name="Group">Group id.</param>
/// <param name="ReadOnlyRoot">Whether the root file system is read-only.</param>
/// <param name="Capabilities">Capabilities that stay, without <c>CAP_</c>, in ordinal order.</param>
public sealed record SecurityProfile(int User, int Group, bool ReadOnlyRoot, ImmutableArray<string> Capabilities);
