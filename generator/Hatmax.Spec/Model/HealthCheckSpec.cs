namespace Hatmax.Spec;

/// <summary>The HTTP check of a service.</summary>
public sealed record HealthCheckSpec
{
    /// <summary>Path that answers 200 when the service is well.</summary>
    public Located<string>? Path { get; init; }

    /// <summary>Time between two checks.</summary>
    public Located<TimeSpan>? Interval { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
