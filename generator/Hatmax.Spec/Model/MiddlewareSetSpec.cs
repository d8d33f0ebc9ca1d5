namespace Hatmax.Spec;

/// <summary>Middlewares at one level: the system, a service, a path or a handler.</summary>
public sealed record MiddlewareSetSpec
{
    /// <summary>The list form, or <c>defaults</c> of the long form; null where not written.</summary>
    public ImmutableArray<MiddlewareUseSpec>? Items { get; init; }

    /// <summary>Time after which a request is ended.</summary>
    public Located<TimeSpan>? Timeout { get; init; }

    /// <summary>Requests that run at the same time.</summary>
    public Located<int>? Throttle { get; init; }

    /// <summary>Treat <c>/x/</c> as <c>/x</c>; null where not written.</summary>
    public Located<bool>? StripSlashes { get; init; }

    /// <summary>Answer HEAD with the GET handler; null where not written.</summary>
    public Located<bool>? GetHead { get; init; }

    /// <summary>Liveness route without a handler, or null.</summary>
    public HeartbeatSpec? Heartbeat { get; init; }

    /// <summary>Added to those of the level above (<c>additional</c>, <c>include</c>).</summary>
    public ImmutableArray<MiddlewareUseSpec> Additional { get; init; } = [];

    /// <summary>Removed from those of the level above (<c>disable</c>, <c>exclude</c>).</summary>
    public ImmutableArray<Located<string>> Disable { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
