namespace Hatmax.Spec;

/// <summary>A page, or a fragment of one (<c>pages.X</c>, <c>fragments.X</c>).</summary>
public sealed record PageSpec
{
    /// <summary>Name, which may have dots: <c>orders.detail</c>.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Where it is served; the method is GET where only the path is written.</summary>
    public required RouteSpec Route { get; init; }

    /// <summary>Middlewares of the route.</summary>
    public ImmutableArray<MiddlewareUseSpec> Middlewares { get; init; } = [];

    /// <summary>Query parameters (of fragments).</summary>
    public ImmutableArray<Located<string>> Params { get; init; } = [];

    /// <summary>Steps that fetch what is shown, in order.</summary>
    public ImmutableArray<StepSpec> Load { get; init; } = [];

    /// <summary>Template and its data, or null.</summary>
    public RenderSpec? Render { get; init; }

    /// <summary>Fragments that the gateway puts together (the other form of a page).</summary>
    public ImmutableArray<PageFragmentSpec> Fragments { get; init; } = [];

    /// <summary>What the page is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the page.</summary>
    public SourceSpan Span { get; init; }
}
