namespace Hatmax.Spec.Language;

/// <summary>The whole file.</summary>
internal static class SystemShapes
{
    public static readonly ObjectShape<SystemSpec> System = new(
        "spec", "The whole file.",
        static k => new SystemSpec
        {
            Version = k.Value("version", Shapes.Text, "Version of the language that the file was written for.", "0.1"),
            Name = k.Optional(
                "name", Shapes.Text, new Located<string>("monorepo", SourceSpan.None), "Name of the monorepo.", "shop", "monorepo"),
            Package = k.Value(
                "package", Shapes.Text, "Base namespace, or a module path whose last part gives one.", "Acme.Shop", "the name"),
            ModulePath = k.Value("module_path", Shapes.Text, "Module path of older specs; the same as `package`.", "github.com/acme/shop"),
            Description = k.Described("What the system is for."),
            Deployment = k.Object("deployment", DeploymentShapes.Deployment, "Where and how it runs.", "{platforms: [nomad]}"),
            Services = k.Many(
                "services", new MapShape<ServiceSpec>(TextPatterns.Service, "todo", ServiceShapes.Service), "Services by name.",
                "{todo: {kind: atom}}"),
            Middlewares = k.Object(
                "middlewares", MiddlewareShapes.System, "Middlewares of every service.", "[recoverer, request_id, 'timeout:30s']"),
            ServiceDefaults = k.Object("service_defaults", PlatformShapes.Defaults, "Defaults of every service.", "{repo_impl: sqlite}"),
            Http = k.Object("http", PlatformShapes.Http, "The HTTP stack of every service.", "{middlewares: [request_id]}"),
            Observability = k.Object(
                "observability", PlatformShapes.Observability, "Logs, metrics and traces.", "{logging: {level: info}}"),
            Datastores = k.Object("datastores", PlatformShapes.Datastores, "How stores are reached.", "{mongo: {dsn_env: MONGO_URI}}"),
            Routes = k.Many(
                "routes", new ListShape<GatewayRouteSpec>(GatewayShapes.Route), "Routes of the gateway.",
                "[{match: 'GET /orders', upstream: {service: orders}}]\nservices: {orders: {models: {Order: {fields: {total: decimal}}}}}"),
            Pages = k.Many(
                "pages", new MapShape<PageSpec>(TextPatterns.Dotted, "orders.detail", WebShapes.Page),
                "Pages that the gateway puts together.", "{orders.detail: {route: '/orders/:id'}}"),
            Packs = k.Many(
                "packs", new ListShape<PackSpec>(PackShapes.Pack), "[Template packs](packs.md) that add files.", "[{source: ./packs/audit}]"),
        },
        "@");
}
