namespace Hatmax.Deployment.Compose;

/// <summary>The part of a Compose file that HatMax writes. Texts are what the container gets: the serialiser escapes them.</summary>
/// <param name="Services">Services in start order.</param>
/// <param name="Volumes">Names of the volumes with data.</param>
/// <param name="Networks">Networks by name.</param>
internal sealed record ComposeFile(
    ImmutableArray<ComposeService> Services, ImmutableArray<string> Volumes, ImmutableArray<ComposeNetwork> Networks);
