namespace Hatmax.Spec;

/// <summary>Logs, metrics and traces (<c>observability</c>).</summary>
public sealed record ObservabilitySpec
{
    /// <summary>Logs, or null.</summary>
    public LoggingSpec? Logging { get; init; }

    /// <summary>Metrics, or null.</summary>
    public MetricsSpec? Metrics { get; init; }

    /// <summary>Traces, or null.</summary>
    public TracingSpec? Tracing { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
