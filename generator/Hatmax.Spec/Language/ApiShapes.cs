namespace Hatmax.Spec.Language;

/// <summary>The HTTP surface of a service.</summary>
internal static class ApiShapes
{
    /// <summary>A base path, normalised: one slash in front, none at the end, empty for none.</summary>
    public static readonly Shape<Located<string>> BasePath = Shapes.AnyText.Select(static (text, _) =>
    {
        var path = text.Value.Trim('/');
        return new Located<string>(path.Length == 0 ? "" : "/" + path, text.Span);
    });

    private static readonly ListShape<HandlerSpec> Handlers = new(HandlerShapes.Handler);

    private static readonly ObjectShape<PathMiddlewaresSpec> PathMiddlewares = new(
        "path middlewares", "Middlewares of the routes below a path.",
        static k => new PathMiddlewaresSpec
        {
            Path = k.Required("path", Shapes.Text, "The path; a `*` at the end stands for anything.", "/reports"),
            Additional = k.Many("additional", MiddlewareShapes.Uses, "Middlewares that are added there.", "[{timeout: 60s}]"),
            Span = k.Span,
        });

    public static readonly Shape<ApiSpec> Api = new ObjectShape<ApiSpec>(
        "api", "The HTTP surface of a service.",
        static k => new ApiSpec
        {
            BasePath = k.Value("base_path", BasePath, "Path that every route of the service starts with.", "/todo", "none"),
            Handlers = k.Many("handlers", Handlers, "Handlers in their order.", "[{route: 'GET /items', model: Item, op: list}]"),
            Middlewares = k.Many(
                "middlewares", new ListShape<PathMiddlewaresSpec>(PathMiddlewares), "Middlewares by path.",
                "[{path: /reports, additional: ['timeout:60s']}]"),
            Span = k.Span,
        },
        """
        services:
          todo:
            models: {Item: {fields: {text: string}}}
            api:
              @
        """);
}
