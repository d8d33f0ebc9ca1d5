namespace Hatmax.Spec;

/// <summary>Middlewares of every service (<c>middlewares</c> at the top).</summary>
public sealed record SystemMiddlewaresSpec
{
    /// <summary>What every service gets: the list form, or <c>global</c>.</summary>
    public MiddlewareSetSpec? Global { get; init; }

    /// <summary>What services change (<c>service_overrides</c>), or null.</summary>
    public MiddlewareSetSpec? ServiceOverrides { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
