namespace Hatmax.Spec.Language;

/// <summary>Services.</summary>
internal static class ServiceShapes
{
    private static readonly ChoiceShape<ServiceKind> Kind = new(
        LanguageDiagnostics.UnknownKind, "kind of service",
        new("atom", ServiceKind.Atom), new("domain", ServiceKind.Domain), new("composite", ServiceKind.Composite), new("web", ServiceKind.Web),
        new("service", ServiceKind.Service), new("auth", ServiceKind.Auth), new("feature", ServiceKind.Domain));

    private static readonly ChoiceShape<ServicePreset> Preset = new(
        LanguageDiagnostics.UnknownPreset, "preset", new("auth", ServicePreset.Auth), new("authz", ServicePreset.Authz));

    /// <summary>One store or several, the primary one first.</summary>
    public static readonly Shape<ImmutableArray<Located<RepositoryKind>>> Stores = Shapes.OneOrMany(new ChoiceShape<RepositoryKind>(
        LanguageDiagnostics.UnknownStore, "store", new("sqlite", RepositoryKind.Sqlite), new("mongo", RepositoryKind.Mongo), new("postgres", RepositoryKind.Postgres)));

    public static readonly Shape<ServiceSpec> Service = new ObjectShape<ServiceSpec>(
        "service", "One service.",
        static k => Blocks(k, new ServiceSpec
        {
            Name = k.Key,
            Span = k.Span,
            Kind = k.Value("kind", Kind, "What the service is for; `feature` is `domain`.", "atom", "atom")?.Value ?? ServiceKind.Atom,
            KindSpan = k.SpanOf("kind"),
            Preset = k.Value("preset", Preset, "Ready-made service that it is.", "auth"),
            Port = k.Value("port", Shapes.AnyInt, "Port that it listens on.", "8090", "follows from the kind, the preset and the names of all services"),
            Repositories = k.Many("repo_impl", Stores, "Stores, the primary one first; one name or a list.", "sqlite"),
            SqliteDriver = k.Value(
                "sqlite_driver", Shapes.Word("SQLite driver", "stdlib", "sqlx", "sqlc"), "Driver of the SQLite store.", "stdlib", "stdlib"),
            Models = k.Many(
                "models", new MapShape<ModelSpec>(TextPatterns.Identifier, "Item", ModelShapes.Model), "Models by name.",
                "{Item: {fields: {text: string}}}"),
            Api = k.Object("api", ApiShapes.Api, "HTTP surface.", "{base_path: /todo}"),
            Description = k.Described("What the service is for."),
            Was = k.Was("service", Shapes.ServiceName, "tasks"),
            Drop = k.Drop("Tables that the service had before and that go with their rows, as they are called in the database", "old_items"),
            DropSpan = k.SpanOf("drop"),
        }),
        """
        services:
          todo:
            @
        """);

    private static ServiceSpec Blocks(ObjectReader k, ServiceSpec service)
    {
        var aggregates = k.Many(
            "aggregates", new MapShape<AggregateEntry>(TextPatterns.Identifier, "List", AggregateShapes.Entry),
            "Aggregate roots and projections by name.", "{List: {fields: {name: string}}}");
        var entries = aggregates.IsDefault ? [] : aggregates;
        return Web(k, service with
        {
            Aggregates = [.. entries.Select(static a => a.Root).OfType<AggregateSpec>()],
            Projections = [.. entries.Select(static a => a.Projection).OfType<ProjectionSpec>()],
            Relations = k.Many(
                "relations", new ListShape<RelationSpec>(DomainShapes.Relation), "Relations between models.",
                "[{from: User, to: Role, kind: many_to_many}]\nmodels: {User: {fields: {name: string}}, Role: {fields: {code: string}}}"),
            Usecases = k.Many(
                "usecases", new MapShape<UsecaseSpec>(TextPatterns.Identifier, "AssignRole", DomainShapes.Usecase), "Use cases by name.",
                "{AssignRole: {input: {user_id: uuid}}}"),
            Clients = k.Many(
                "clients", new MapShape<ClientSpec>(TextPatterns.Slug, "billing", DomainShapes.Client), "Other services by name.",
                "{billing: {base_url: 'http://billing:8085'}}"),
            Types = k.Many(
                "types", new MapShape<TypeSpec>(TextPatterns.Identifier, "Invoice", DomainShapes.Type), "Types by name.",
                "{Invoice: {fields: {amount: decimal}}}"),
            Deployment = k.Object("deployment", ServiceDeploymentShapes.Deployment, "How it runs.", "{nomad: {port: 8085}}"),
            Auth = k.Object("auth", AuthShapes.Auth, "Who may call it.", "{enabled: true}"),
            Middlewares = k.Object("middlewares", MiddlewareShapes.Set, "Middlewares of every route.", "{timeout: 10s}"),
        });
    }

    private static ServiceSpec Web(ObjectReader k, ServiceSpec service) => service with
    {
        Static = k.Object("static", WebShapes.Static, "Asset directories.", "{css: assets/css}"),
        Pages = k.Many("pages", Pages("home"), "Pages by name.", "{home: {route: /}}"),
        Fragments = k.Many("fragments", Pages("list_form"), "Page fragments by name.", "{list_form: {route: /fragments/list}}"),
        Forms = k.Many(
            "forms", new MapShape<FormSpec>(TextPatterns.Dotted, "new_list", WebShapes.Form), "Forms by name.",
            "{new_list: {route: /lists/new}}"),
        Components = k.Many("components", Components, "Parts of an auth service.", "[authentication, authorization]"),
        Storage = k.Object("storage", AuthShapes.Storage, "Storage of an auth service.", "{impl: [mongo]}"),
        Policies = k.Object("policies", AuthShapes.Policies, "Resources and scopes of an auth service.", "{scopes: [global, team]}"),
        Implementation = k.Object("implementation", AuthShapes.Implementation, "Layout of an auth service.", "{pure_core: true}"),
    };

    private static ListShape<Located<string>> Components { get; } = new(Shapes.Word("component", "authentication", "authorization", "gateway"));

    private static MapShape<PageSpec> Pages(string sample) => new(TextPatterns.Dotted, sample, WebShapes.Page);
}
