namespace Hatmax.Spec;

/// <summary>Metrics (<c>observability.metrics</c>).</summary>
public sealed record MetricsSpec
{
    /// <summary>Whether they are collected.</summary>
    public bool Enabled { get; init; }

    /// <summary>Format they are given in: <c>prometheus</c> or <c>otel</c>.</summary>
    public Located<string>? Provider { get; init; }

    /// <summary>Path they are read from; null for /metrics.</summary>
    public Located<string>? Endpoint { get; init; }
}
