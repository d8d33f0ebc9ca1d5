namespace Hatmax.Spec;

/// <summary>The Traefik router of a service.</summary>
public sealed record ServiceTraefikSpec
{
    /// <summary>Rule of the router, for example <c>Host(`todo.local`)</c>.</summary>
    public Located<string>? Rule { get; init; }

    /// <summary>Priority of the router.</summary>
    public Located<int>? Priority { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
