namespace Hatmax.Spec.Language;

/// <summary>Pages, fragments, forms and assets.</summary>
internal static class WebShapes
{
    private static readonly ObjectShape<RenderSpec> Render = new(
        "render", "What a page shows.",
        static k => new RenderSpec(
            k.Required("template", Shapes.Text, "Template, by its path below templates/.", "pages/todo.html"),
            k.Object("data", ExpressionShapes.Expression, "Values that the template gets.", "{lists: '{{lists}}'}"),
            k.Span));

    private static readonly ObjectShape<Located<string>?> Success = new(
        "form success", "What happens after a form was handled.",
        static k => k.Value("redirect", Shapes.Text, "Where the browser goes.", "/lists"));

    private static readonly ObjectShape<ErrorParts> Error = new(
        "form error", "What happens when a form is not valid.",
        static k => new ErrorParts(
            k.Value("fragment", Shapes.Dotted, "Fragment that is shown again.", "list_form"),
            k.Flag("with_errors", false, "The fragment gets the errors.")));

    private static readonly MapShape<FormFieldSpec> Validate = new(
        TextPatterns.Identifier, "text", RuleShapes.Rules.Select(static (rules, place) => new FormFieldSpec(place.Key, rules)));

    public static readonly Shape<PageSpec> Page = new ObjectShape<PageSpec>(
        "page", "A page or a fragment of one. With `load` and `render` the service renders it; with `fragments` the gateway puts it together.",
        static k => new PageSpec
        {
            Name = k.Key,
            Span = k.Span,
            Route = k.Required("route", RouteText.Shape("GET"), "Where it is served; a path alone means GET.", "/orders"),
            Middlewares = k.Many("middleware", MiddlewareShapes.Uses, "Middlewares of the route.", "[auth_required]"),
            Params = k.Many("params", Shapes.Names, "Query parameters (of fragments).", "[filter]"),
            Load = k.Many(
                "load", StepShapes.Steps, "Steps that fetch what is shown.", "[{http_get: {client: todo, path: /lists, as: lists}}]"),
            Render = k.Object("render", Render, "Template and its data.", "{template: pages/todo.html}"),
            Fragments = k.Many(
                "fragments", new ListShape<PageFragmentSpec>(GatewayShapes.Fragment), "Parts that other services render.",
                "[{name: summary, upstream: {service: orders}}]"),
            Description = k.Described("What the page is for."),
        },
        """
        services:
          orders:
            models: {Order: {fields: {total: decimal}}}
        pages:
          orders.detail:
            @
        """);

    public static readonly Shape<FormSpec> Form = new ObjectShape<FormSpec>(
        "form", "A form and what happens to it.",
        static k =>
        {
            var (fragment, withErrors) = k.Optional(
                "error", Error, new ErrorParts(null, false), "What happens when it is not valid.", "{fragment: list_form, with_errors: true}");
            return new FormSpec
            {
                Name = k.Key,
                Span = k.Span,
                Route = k.Required("route", RouteText.Shape("POST"), "Where it is sent; a path alone means POST.", "/lists/new"),
                Middlewares = k.Many("middleware", MiddlewareShapes.Uses, "Middlewares of the route.", "[auth_required]"),
                Validate = k.Many("validate", Validate, "Rules by form field.", "{text: required}"),
                Submit = k.Many(
                    "submit", StepShapes.Steps, "Steps that run when it is valid.",
                    "[{http_post: {client: todo, path: /lists, body: {name: name}}}]"),
                SuccessRedirect = k.Optional("success", Success, null, "What happens afterwards.", "{redirect: /lists}"),
                ErrorFragment = fragment,
                WithErrors = withErrors,
                Description = k.Described("What the form is for."),
            };
        },
        """
        services:
          site:
            kind: web
            clients: {todo: 'http://todo:8085'}
            fragments: {list_form: {route: /fragments/list}}
            forms:
              new_list:
                @
        """);

    public static readonly Shape<StaticSpec> Static = new ObjectShape<StaticSpec>(
        "static", "Asset directories.",
        static k => new StaticSpec
        {
            Css = k.Value("css", Shapes.Text, "Style sheets.", "assets/css"),
            Js = k.Value("js", Shapes.Text, "Scripts.", "assets/js"),
            Img = k.Value("img", Shapes.Text, "Images.", "assets/images"),
            Span = k.Span,
        });

    private sealed record ErrorParts(Located<string>? Fragment, bool WithErrors);
}
