namespace Hatmax.Spec;

/// <summary>Traces (<c>observability.tracing</c>).</summary>
public sealed record TracingSpec
{
    /// <summary>Whether they are recorded.</summary>
    public bool Enabled { get; init; }

    /// <summary>Format they are sent in: <c>otel</c>.</summary>
    public Located<string>? Provider { get; init; }

    /// <summary><c>parent</c>, <c>always</c>, <c>never</c> or <c>ratio</c>.</summary>
    public Located<string>? Sampler { get; init; }

    /// <summary>Recorded share of the requests, 0 to 1.</summary>
    public Located<double>? Ratio { get; init; }
}
