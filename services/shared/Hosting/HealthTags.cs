namespace Hatmax.Shared.Hosting;

/// <summary>Tags of a health check registration that decide what its failure means.</summary>
public static class HealthTags
{
    /// <summary>The service cannot work without it: not ready while it is down.</summary>
    public const string Critical = "critical";

    /// <summary>Only a restart can help: <c>/livez</c> fails while it is down.</summary>
    public const string Live = "live";
}
