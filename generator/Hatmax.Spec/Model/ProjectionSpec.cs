namespace Hatmax.Spec;

/// <summary>A read projection (<c>aggregates.X</c> with a <c>source</c>).</summary>
public sealed record ProjectionSpec
{
    /// <summary>Name as written.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Model it reads.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>Relations that are loaded with it, dotted: <c>roles.permissions</c>.</summary>
    public ImmutableArray<Located<string>> Preload { get; init; } = [];

    /// <summary>Route that shows it (<c>expose.route</c>), or null.</summary>
    public RouteSpec? Expose { get; init; }

    /// <summary>What the projection is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the projection.</summary>
    public SourceSpan Span { get; init; }
}
