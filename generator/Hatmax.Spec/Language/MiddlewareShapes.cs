namespace Hatmax.Spec.Language;

/// <summary>Middlewares at every level.</summary>
internal static class MiddlewareShapes
{
    public static readonly Shape<HeartbeatSpec> Heartbeat = new ObjectShape<HeartbeatSpec>(
        "heartbeat", "A liveness route that is answered before any handler.",
        static k => new HeartbeatSpec
        {
            Path = k.Required("path", Shapes.Text, "Its path.", "/up"),
            Response = k.Value("response", Shapes.AnyText, "Its body.", "ok", "."),
            Span = k.Span,
        });

    private static readonly UnionShape<HeartbeatSpec> HeartbeatForms = new(
        Shapes.Text.Select(static (path, place) => new HeartbeatSpec { Path = path, Span = place.Key.Span }), null, Heartbeat);

    /// <summary>A list of middlewares.</summary>
    public static readonly Shape<ImmutableArray<MiddlewareUseSpec>> Uses = new ListShape<MiddlewareUseSpec>(new MiddlewareUseShape());

    private static readonly ListShape<Located<string>> Disabled = new(new PatternShape(TextPatterns.Identifier));

    private static readonly ObjectShape<MiddlewareSetSpec> Map = new(
        "middlewares", "Middlewares of the system, a service or a handler. A list of names is the short form.",
        static k => new MiddlewareSetSpec
        {
            Items = k.Optional(
                "defaults", Uses.Select(static (u, _) => (ImmutableArray<MiddlewareUseSpec>?)u), null, "What is always there.",
                "[recoverer, request_id, real_ip, logger]", "recoverer, request_id, real_ip, logger"),
            Timeout = k.Value("timeout", Shapes.Duration, "Time after which a request is ended.", "30s"),
            Throttle = k.Value("throttle", Shapes.AnyInt, "Requests that run at the same time.", "100"),
            StripSlashes = k.Value("strip_slashes", Shapes.Bool, "`/x/` is `/x`.", "true", "true"),
            GetHead = k.Value("get_head", Shapes.Bool, "HEAD is answered by the GET handler.", "true", "false"),
            Heartbeat = k.Object("heartbeat", HeartbeatForms, "A liveness route; a path alone is enough.", "{path: /up, response: ok}"),
            Additional = Both(
                k.Many("additional", Uses, "Added to those of the level above.", "['throttle:50']"),
                k.Many("include", Uses, "The same as `additional`.", "[get_head]")),
            Disable = Both(
                k.Many("disable", Disabled, "Removed from those of the level above.", "[logger]"),
                k.Many("exclude", Disabled, "The same as `disable`.", "[logger]")),
            Span = k.Span,
        });

    /// <summary>Middlewares of one level, as a list or a map.</summary>
    public static readonly Shape<MiddlewareSetSpec> Set = new UnionShape<MiddlewareSetSpec>(
        null, Uses.Select(static (uses, place) => new MiddlewareSetSpec { Items = uses, Span = place.Key.Span }), Map);

    private static readonly ObjectShape<SystemMiddlewaresSpec> Levels = new(
        "system middlewares", "Middlewares of every service. A list of names is the short form of `global`.",
        static k => new SystemMiddlewaresSpec
        {
            Global = k.Object("global", Set, "What every service gets.", "{timeout: 30s, strip_slashes: true}"),
            ServiceOverrides = k.Object("service_overrides", Set, "What every service changes.", "{disable: [logger]}"),
            Span = k.Span,
        });

    /// <summary>Middlewares of the system.</summary>
    public static readonly Shape<SystemMiddlewaresSpec> System = new UnionShape<SystemMiddlewaresSpec>(
        null,
        Uses.Select(static (uses, place) => new SystemMiddlewaresSpec
        {
            Global = new MiddlewareSetSpec { Items = uses, Span = place.Key.Span }, Span = place.Key.Span,
        }),
        Levels);

    // A describing reader gives no arrays.
    private static ImmutableArray<T> Both<T>(ImmutableArray<T> first, ImmutableArray<T> second) => first.IsDefault ? [] : first.AddRange(second);
}
