namespace Hatmax.Spec;

/// <summary>The HTTP stack of every service (<c>http</c>).</summary>
public sealed record HttpSpec
{
    /// <summary>Router, as written.</summary>
    public Located<string>? Router { get; init; }

    /// <summary>Middlewares in the order of the text.</summary>
    public ImmutableArray<MiddlewareUseSpec> Middlewares { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
