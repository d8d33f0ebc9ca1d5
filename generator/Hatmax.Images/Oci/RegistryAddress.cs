namespace Hatmax.Images;

/// <summary>Where a repository is on the network.</summary>
/// <param name="Host">Host with its port, as credentials name it.</param>
/// <param name="Base">Address of the repository, up to <c>/v2/path/</c>.</param>
internal sealed record RegistryAddress(string Host, Uri Base)
{
    private const string Hub = "registry-1.docker.io";

    /// <summary>Reads a repository: what stands before the first slash is a host when it has a dot or a port, or is localhost.</summary>
    public static RegistryAddress Of(string repository)
    {
        var slash = repository.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? "" : repository[..slash];
        var hasHost = first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost";
        var (host, path) = hasHost ? (first, repository[(slash + 1)..]) : ("docker.io", repository);

        // Engines too speak plain HTTP to registries on their own machine.
        var name = host.Split(':')[0];
        var scheme = name is "localhost" || name.StartsWith("127.", StringComparison.Ordinal) ? Uri.UriSchemeHttp : Uri.UriSchemeHttps;
        return new RegistryAddress(host, new Uri($"{scheme}://{(host == "docker.io" ? Hub : host)}/v2/{path}/"));
    }
}
