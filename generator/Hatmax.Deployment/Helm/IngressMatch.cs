namespace Hatmax.Deployment.Helm;

/// <summary>A conjunction of matchers; null members match everything.</summary>
internal sealed record IngressMatch(string? Host, string? Path, bool Exact)
{
    public IngressRule ToRule() => new(Host, Path ?? "/", Path is not null && Exact);

    /// <summary>Both at once; null when no single host and path say so.</summary>
    public IngressMatch? And(IngressMatch other)
    {
        if (Host is not null && other.Host is not null && Host != other.Host)
        {
            return null;
        }

        var host = Host ?? other.Host;
        if (Path is null || other.Path is null)
        {
            return Path is null ? other with { Host = host } : this with { Host = host };
        }

        return Covers(other) ? other with { Host = host } : other.Covers(this) ? this with { Host = host } : null;
    }

    private bool Covers(IngressMatch other)
    {
        if (Exact)
        {
            return other.Exact && other.Path == Path;
        }

        return other.Path!.StartsWith(Path!, StringComparison.Ordinal)
            && (Path!.EndsWith('/') || other.Path.Length == Path.Length || other.Path[Path.Length] == '/');
    }
}
