namespace Hatmax.Shared.Hosting;

/// <summary>The settings of one service after defaults, file, environment and flags (each wins over those before it).</summary>
public sealed class ServiceOptions
{
    /// <summary>The name of the service.</summary>
    public required string ServiceName { get; init; }

    /// <summary>Where and how it listens.</summary>
    public ServerOptions Server { get; } = new();

    /// <summary>Where its data is.</summary>
    public DatabaseOptions Database { get; } = new();

    /// <summary>What it logs.</summary>
    public LogOptions Log { get; } = new();
}
