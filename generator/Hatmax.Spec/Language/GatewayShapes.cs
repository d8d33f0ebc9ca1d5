namespace Hatmax.Spec.Language;

/// <summary>Routes of the gateway, and what pages of the gateway are put together from.</summary>
internal static class GatewayShapes
{
    private static readonly ObjectShape<ResourceSpec> Resource = new(
        "resource", "What the caller needs a permission for.",
        static k => new ResourceSpec(
            k.Required("type", Shapes.Text, "Kind of resource.", "order"),
            k.Required("action", Shapes.Text, "What is done to it.", "read"),
            k.Span));

    private static readonly ObjectShape<ScopeSpec> Scope = new(
        "scope", "Where the permission must hold.",
        static k => new ScopeSpec(
            k.Required("from", Shapes.Word("place of a scope", "path", "query", "header"), "Where the scope is read from.", "path"),
            k.Required("key", Shapes.Text, "Name of the path parameter, query parameter or header.", "id"),
            k.Value("fallback", Shapes.Text, "Scope of a request that has no such value.", "global", "the request is denied"),
            k.Span));

    private static readonly ObjectShape<UpstreamSpec> Upstream = new(
        "upstream", "The service that answers.",
        static k => new UpstreamSpec(
            k.Required("service", Shapes.ServiceName, "Name of the service.", "orders"),
            k.Value("path", RouteText.Path, "Path there.", "'/orders/{id}'", "the same path"),
            k.Span));

    public static readonly Shape<GatewayRouteSpec> Route = new ObjectShape<GatewayRouteSpec>(
        "gateway route", "A route of the gateway: permission first, then on to a service.",
        static k => new GatewayRouteSpec
        {
            Match = k.Required("match", RouteText.Shape(), "Requests that it takes.", "'GET /orders/:id'"),
            Resource = k.Object("resource", Resource, "What the caller needs a permission for.", "{type: order, action: read}"),
            Scope = k.Object("scope", Scope, "Where the permission must hold.", "{from: path, key: id, fallback: global}"),
            Upstream = k.Required("upstream", Upstream, "The service that answers.", "{service: orders, path: '/orders/:id'}"),
            Span = k.Span,
        },
        """
        services:
          orders:
            models: {Order: {fields: {total: decimal}}}
        routes:
          - @
        """);

    public static readonly Shape<PageFragmentSpec> Fragment = new ObjectShape<PageFragmentSpec>(
        "page fragment", "A part of a page that another service renders.",
        static k => new PageFragmentSpec
        {
            Name = k.Required("name", Shapes.Dotted, "Name in the page.", "summary"),
            Resource = k.Object("resource", Resource, "What the caller needs a permission for.", "{type: order, action: read}"),
            Scope = k.Object("scope", Scope, "Where the permission must hold.", "{from: path, key: id}"),
            Upstream = k.Required("upstream", Upstream, "The service that renders it.", "{service: orders, path: '/fragments/:id'}"),
            Span = k.Span,
        });
}
