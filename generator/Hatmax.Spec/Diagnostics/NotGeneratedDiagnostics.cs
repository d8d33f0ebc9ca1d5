namespace Hatmax.Spec;

/// <summary>Warnings about what is valid but gives no code, or none yet: HMX0500 to HMX0599. The list shrinks as the generator grows.</summary>
internal static class NotGeneratedDiagnostics
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        EmptySystem, EmptyService, Store, SqliteDriver, Auth, Middlewares, Relations, Usecases, Clients, Types, Projections,
        Pages, Fragments, Forms, Static, GatewayRoutes, Preset, Kind, Http, Observability, Datastores,
        ServiceDefaults, Components, Storage, Policies, Implementation, Source, ApiMiddlewares,
        HandlerMode, GlobalPages,
    ];

    public static DiagnosticDescriptor EmptySystem { get; } = Warning(
        "HMX0500",
        "System without services",
        "The spec declares no service: nothing is generated.",
        "Add a service under `services`.");

    public static DiagnosticDescriptor EmptyService { get; } = Warning(
        "HMX0501",
        "Service without content",
        "A generated service declares no model, aggregate, handler or use case: its host answers health checks only.",
        "Add a model or an aggregate, or remove the service.");

    public static DiagnosticDescriptor Store { get; } = Warning(
        "HMX0510",
        "Store not generated yet",
        "A `repo_impl` other than `sqlite` is read but no repository is generated for it.",
        "Leave it for later, or use `repo_impl: sqlite`.");

    public static DiagnosticDescriptor SqliteDriver { get; } = Warning(
        "HMX0511",
        "SQLite driver not generated yet",
        "A `sqlite_driver` other than `stdlib` is read but changes nothing.",
        "Leave it for later, or use `sqlite_driver: stdlib`.");

    public static DiagnosticDescriptor Auth { get; } = Warning(
        "HMX0512",
        "Auth block not generated yet",
        "The `auth` of a service is read but no route asks for a token.",
        "Do not expose the service to others until this is generated.");

    public static DiagnosticDescriptor Middlewares { get; } = Warning(
        "HMX0513",
        "Middlewares not generated yet",
        "A `middlewares` block is read but only the built-in request id, log and error handling run.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Relations { get; } = Warning(
        "HMX0514",
        "Relations not generated yet",
        "`relations` are read but no join table is generated.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Usecases { get; } = Warning(
        "HMX0515",
        "Use cases not generated yet",
        "`usecases` are read but no code is generated for them.",
        "Leave it for later, or use `op: custom` and write the code.");

    public static DiagnosticDescriptor Clients { get; } = Warning(
        "HMX0516",
        "Clients not generated yet",
        "`clients` are read but no code is generated for them.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Types { get; } = Warning(
        "HMX0517",
        "Types not generated yet",
        "`types` are read but no code is generated for them.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Projections { get; } = Warning(
        "HMX0518",
        "Projections not generated yet",
        "An aggregate with a `source` is read but no query is generated for it.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Pages { get; } = Warning(
        "HMX0519",
        "Pages not generated yet",
        "`pages` are read but nothing is generated for them.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Fragments { get; } = Warning(
        "HMX0520",
        "Fragments not generated yet",
        "`fragments` are read but nothing is generated for them.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Forms { get; } = Warning(
        "HMX0521",
        "Forms not generated yet",
        "`forms` are read but nothing is generated for them.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Static { get; } = Warning(
        "HMX0522",
        "Static files not generated yet",
        "`static` is read but no file is served.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor GatewayRoutes { get; } = Warning(
        "HMX0523",
        "Gateway routes not generated yet",
        "`routes` of the system are read but no gateway is generated.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Preset { get; } = Warning(
        "HMX0524",
        "Preset not generated yet",
        "A service with a `preset` is read but nothing is generated for it.",
        "Leave it for later, or remove the service.");

    public static DiagnosticDescriptor Kind { get; } = Warning(
        "HMX0525",
        "Kind not generated yet",
        "A service of the kind composite, web or auth is read but nothing is generated for it.",
        "Leave it for later, or remove the service.");

    public static DiagnosticDescriptor Http { get; } = Warning(
        "HMX0527",
        "Http block not generated yet",
        "`http` is read but changes nothing.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Observability { get; } = Warning(
        "HMX0528",
        "Observability not generated yet",
        "`observability` is read but changes nothing.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Datastores { get; } = Warning(
        "HMX0529",
        "Datastores not generated yet",
        "`datastores` is read but changes nothing.",
        "Set the database of a service in its configuration instead.");

    public static DiagnosticDescriptor ServiceDefaults { get; } = Warning(
        "HMX0530",
        "Service defaults not generated yet",
        "`service_defaults` is read but changes nothing.",
        "Write the keys on each service instead.");

    public static DiagnosticDescriptor Components { get; } = Warning(
        "HMX0531",
        "Components not generated yet",
        "`components` are read but nothing is generated for them.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Storage { get; } = Warning(
        "HMX0532",
        "Storage block not generated yet",
        "`storage` is read but nothing is encrypted by it.",
        "Do not rely on it yet.");

    public static DiagnosticDescriptor Policies { get; } = Warning(
        "HMX0533",
        "Policies not generated yet",
        "`policies` are read but nothing enforces them.",
        "Do not rely on them yet.");

    public static DiagnosticDescriptor Implementation { get; } = Warning(
        "HMX0534",
        "Implementation block not generated yet",
        "`implementation` is read but changes nothing.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor Source { get; } = Warning(
        "HMX0535",
        "Source of a handler not generated yet",
        "A handler whose source is a service, use case or projection is read but its route is not generated.",
        "Leave it for later, or use `source: repo` with `op: custom` and write the code.");

    public static DiagnosticDescriptor ApiMiddlewares { get; } = Warning(
        "HMX0536",
        "Middlewares of routes not generated yet",
        "`api.middlewares` or the `middlewares` of a handler are read but do not run.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor HandlerMode { get; } = Warning(
        "HMX0538",
        "Mode of a handler not generated yet",
        "The `mode` of a handler is read but every handler calls its repository directly.",
        "Leave it for later, or remove it.");

    public static DiagnosticDescriptor GlobalPages { get; } = Warning(
        "HMX0539",
        "Pages of the system not generated yet",
        "`pages` of the system are read but nothing is generated for them.",
        "Leave it for later, or remove it.");

    private static DiagnosticDescriptor Warning(string id, string title, string cause, string fix) =>
        new(id, Severity.Warning, title, cause, fix);
}
