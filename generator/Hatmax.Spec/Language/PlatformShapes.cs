namespace Hatmax.Spec.Language;

/// <summary>What all services share: defaults, HTTP, observability, stores.</summary>
internal static class PlatformShapes
{
    private static readonly ObjectShape<LoggingSpec> Logging = new(
        "logging", "Logs.",
        static k => new LoggingSpec
        {
            Level = k.Value(
                "level", Shapes.Word("log level", "debug", "info", "warn", "error"), "Least important lines that are written.", "info",
                "info"),
            Format = k.Value("format", Shapes.Word("log format", "json", "text"), "Form of the lines.", "json", "json"),
            IncludeRequestId = k.Flag("include_request_id", true, "Every line carries the request id."),
        });

    private static readonly ObjectShape<MetricsSpec> Metrics = new(
        "metrics", "Metrics.",
        static k => new MetricsSpec
        {
            Enabled = k.Flag("enabled", false, "Whether they are collected."),
            Provider = k.Value(
                "provider", Shapes.Word("metrics provider", "prometheus", "otel"), "Form in which they are given.", "prometheus",
                "prometheus"),
            Endpoint = k.Value("endpoint", Shapes.Text, "Path that they are read from.", "/metrics", "/metrics"),
        });

    private static readonly ObjectShape<TracingSpec> Tracing = new(
        "tracing", "Traces.",
        static k => new TracingSpec
        {
            Enabled = k.Flag("enabled", false, "Whether they are recorded."),
            Provider = k.Value("provider", Shapes.Word("tracing provider", "otel"), "Form in which they are sent.", "otel", "otel"),
            Sampler = k.Value(
                "sampler", Shapes.Word("sampler", "parent", "always", "never", "ratio"), "Which requests are recorded.", "parent",
                "parent"),
            Ratio = k.Value("ratio", Shapes.Share, "Recorded share of the requests.", "0.1", "1"),
        });

    private static readonly ObjectShape<DatastoreSpec> Datastore = new(
        "datastore", "How one kind of store is reached.",
        static k => new DatastoreSpec
        {
            DsnTemplate = k.Value(
                "dsn_template", Shapes.Text, "Connection string; `{service}` stands for the service.", "'file:{service}.db?_fk=1'"),
            DsnEnv = k.Value("dsn_env", Shapes.Name, "Environment variable that holds the connection string.", "MONGO_URI"),
            Span = k.Span,
        });

    public static readonly Shape<ServiceDefaultsSpec> Defaults = new ObjectShape<ServiceDefaultsSpec>(
        "service defaults", "Defaults of every service.",
        static k => new ServiceDefaultsSpec
        {
            UsecaseMode = k.Value(
                "usecase_mode", Shapes.Word("use case mode", "inline", "dedicated"),
                "Whether handlers pass through to the repository or have logic of their own.", "inline", "inline"),
            HandlerMode = k.Value(
                "handler_mode", Shapes.Word("handler mode", "direct", "service"),
                "Whether handlers call the repository itself or through a service.", "direct", "direct"),
            Repositories = k.Many("repo_impl", ServiceShapes.Stores, "Stores of a service that writes none.", "sqlite"),
            Span = k.Span,
        });

    public static readonly Shape<HttpSpec> Http = new ObjectShape<HttpSpec>(
        "http", "The HTTP stack of every service.",
        static k => new HttpSpec
        {
            Router = k.Value("router", Shapes.Text, "Router; `chi` of older specs is accepted and changes nothing.", "chi"),
            Middlewares = k.Many("middlewares", MiddlewareShapes.Uses, "Middlewares in their order.", "[request_id, recovery, logging]"),
            Span = k.Span,
        });

    public static readonly Shape<ObservabilitySpec> Observability = new ObjectShape<ObservabilitySpec>(
        "observability", "Logs, metrics and traces.",
        static k => new ObservabilitySpec
        {
            Logging = k.Object("logging", Logging, "Logs.", "{level: info, format: json}"),
            Metrics = k.Object("metrics", Metrics, "Metrics.", "{enabled: true, endpoint: /metrics}"),
            Tracing = k.Object("tracing", Tracing, "Traces.", "{enabled: true, sampler: parent}"),
            Span = k.Span,
        });

    public static readonly Shape<DatastoresSpec> Datastores = new ObjectShape<DatastoresSpec>(
        "datastores", "How stores are reached.",
        static k => new DatastoresSpec
        {
            Sqlite = k.Object("sqlite", Datastore, "SQLite.", "{dsn_template: 'file:{service}.db?_fk=1'}"),
            Mongo = k.Object("mongo", Datastore, "MongoDB.", "{dsn_env: MONGO_URI}"),
            Postgres = k.Object("postgres", Datastore, "PostgreSQL.", "{dsn_env: POSTGRES_URL}"),
            Span = k.Span,
        });
}
