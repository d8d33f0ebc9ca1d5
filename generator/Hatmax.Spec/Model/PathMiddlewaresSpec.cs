namespace Hatmax.Spec;

/// <summary>Middlewares of the routes below a path (<c>api.middlewares[]</c>).</summary>
public sealed record PathMiddlewaresSpec
{
    /// <summary>The path, without the base path.</summary>
    public required Located<string> Path { get; init; }

    /// <summary>Added middlewares.</summary>
    public ImmutableArray<MiddlewareUseSpec> Additional { get; init; } = [];

    /// <summary>Place of the item.</summary>
    public SourceSpan Span { get; init; }
}
