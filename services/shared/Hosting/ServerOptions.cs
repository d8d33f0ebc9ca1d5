namespace Hatmax.Shared.Hosting;

/// <summary>Where and how a service listens.</summary>
public sealed class ServerOptions
{
    /// <summary>The address: an IP address or <c>localhost</c>. <c>0.0.0.0</c> is every interface of the machine.</summary>
    public string Host { get; internal set; } = "127.0.0.1";

    /// <summary>The TCP port; 0 for any free one.</summary>
    public int Port { get; internal set; }

    /// <summary>The largest request body, in bytes.</summary>
    public long MaxBodyBytes { get; internal set; } = 1024 * 1024;

    /// <summary>How long requests in flight may take to finish once the service is told to stop, in seconds.</summary>
    public int DrainSeconds { get; internal set; } = 5;

    /// <summary>
    /// How long requests are still taken after readiness fails and before the drain begins, in seconds: what a load balancer needs to
    /// notice that it must send them elsewhere.
    /// </summary>
    public int DrainDelaySeconds { get; internal set; }
}
