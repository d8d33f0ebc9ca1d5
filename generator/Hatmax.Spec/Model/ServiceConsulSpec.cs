namespace Hatmax.Spec;

/// <summary>The Consul registration of a service.</summary>
public sealed record ServiceConsulSpec
{
    /// <summary>Registered name; null for the name of the service.</summary>
    public Located<string>? ServiceName { get; init; }

    /// <summary>Tags in the order of the text.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
