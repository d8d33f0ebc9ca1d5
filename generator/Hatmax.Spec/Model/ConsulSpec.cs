namespace Hatmax.Spec;

/// <summary>Consul (<c>deployment.infrastructure.consul</c>).</summary>
public sealed record ConsulSpec
{
    /// <summary>Whether it is used.</summary>
    public bool Enabled { get; init; }

    /// <summary>host:port of the agent; null for 127.0.0.1:8500.</summary>
    public Located<string>? Address { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
