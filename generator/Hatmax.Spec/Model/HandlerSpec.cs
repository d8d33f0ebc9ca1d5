namespace Hatmax.Spec;

/// <summary>One declared handler (<c>api.handlers[]</c>).</summary>
public sealed partial record HandlerSpec
{
    /// <summary>Id, unique in the service; derived from the route where not written.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Method and path, without the base path of the service.</summary>
    public required RouteSpec Route { get; init; }

    /// <summary>What answers.</summary>
    public HandlerSource Source { get; init; }

    /// <summary>Model or projection it is about; null for use cases.</summary>
    public Located<string>? Model { get; init; }

    /// <summary>What it does; null where the source says it (use case, projection).</summary>
    public HandlerOp? Op { get; init; }

    /// <summary>Name of the custom operation.</summary>
    public Located<string>? CustomOperation { get; init; }

    /// <summary>Use case that answers.</summary>
    public Located<string>? Usecase { get; init; }

    /// <summary>Overriding names (<c>overrides</c>).</summary>
    public HandlerOverridesSpec? Overrides { get; init; }

    /// <summary><c>direct</c> or <c>service</c>; null for the default.</summary>
    public Located<string>? Mode { get; init; }

    /// <summary>Place of the handler.</summary>
    public SourceSpan Span { get; init; }
}
