namespace Hatmax.Spec;

public sealed partial record ApiSpec
{
    /// <summary>Middlewares of paths below the base path (<c>api.middlewares</c>).</summary>
    public ImmutableArray<PathMiddlewaresSpec> Middlewares { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
