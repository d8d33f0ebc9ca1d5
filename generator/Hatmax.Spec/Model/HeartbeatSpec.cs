namespace Hatmax.Spec;

/// <summary>A liveness route that a middleware answers.</summary>
public sealed record HeartbeatSpec
{
    /// <summary>Its path.</summary>
    public required Located<string> Path { get; init; }

    /// <summary>Its body; null for the default one.</summary>
    public Located<string>? Response { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
