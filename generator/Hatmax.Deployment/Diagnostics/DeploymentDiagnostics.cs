namespace Hatmax.Deployment;

/// <summary>
/// Every kind of finding about a deployment: HMX0600–0609 what is deployed and where, 0610–0629 what the plan holds, 0630–0639 stack
/// files.
/// </summary>
public static class DeploymentDiagnostics
{
    internal static readonly DiagnosticDescriptor UnknownEnvironment = Error(
        "HMX0600", "Unknown environment", "The environment is not one that the spec declares; or the spec declares none and it is not dev, staging or prod.",
        "Name a declared environment, or declare it under `deployment.environments`.");

    internal static readonly DiagnosticDescriptor UnknownPlatform = Error(
        "HMX0601", "Unknown platform", "The platform of a stack is not docker, nomad or kubernetes.", "Write one of these.");

    internal static readonly DiagnosticDescriptor NothingToDeploy = Error(
        "HMX0602", "Nothing to deploy", "The spec has no service that code is generated for.", "Add a service of kind atom, domain or service.");

    internal static readonly DiagnosticDescriptor NotDeployed = Info(
        "HMX0603", "Service not deployed", "No code is generated for a service yet, so it is not part of the plan.", "Nothing to do; give its address under `external` if others call it.");

    internal static readonly DiagnosticDescriptor NameClash = Error(
        "HMX0604", "Two workloads of one name", "Two services, or a service and something that the system runs for them, have the same name as a DNS label.", "Rename the service.");

    internal static readonly DiagnosticDescriptor NotALabel = Error(
        "HMX0605", "Not a name of a network", "A name that becomes part of host names, or the name of an entry point, is too long or has no letter or digit to begin with.",
        "Use at most 58 lower-case letters, digits and dashes, starting with a letter.");

    internal static readonly DiagnosticDescriptor PortTaken = Error(
        "HMX0606", "Published port taken twice", "Two workloads are published at the same port of the host.", "Write another `deployment.nomad.port` for one of them.");

    internal static readonly DiagnosticDescriptor PortOfCopies = Error(
        "HMX0607", "Copies share a published port", "A service with a written port of the host has several copies, and Docker runs them on one host.",
        "Remove the port and reach the copies through a gateway, or run one copy.");

    internal static readonly DiagnosticDescriptor NotPublished = Info(
        "HMX0608", "Copies are not published", "A service has several copies and there is no gateway, so no port of the host can lead to all of them.",
        "Add a gateway with `deployment.infrastructure.traefik`.");

    internal static readonly DiagnosticDescriptor RouteClash = Error(
        "HMX0609", "Two services behind one rule", "Two services have the same rule at the gateway.", "Give one of them another base path, domain or rule.");

    internal static readonly DiagnosticDescriptor SqliteCopies = Error(
        "HMX0610", "Copies share a SQLite file", "A service that keeps its data in SQLite has several copies, which cannot share the file.",
        "Run one copy, use another store, or set `database.path` to a path below /tmp when the data may be lost.");

    internal static readonly DiagnosticDescriptor UnknownSetting = Warning(
        "HMX0611", "Setting that no service knows", "A name under `config` is no setting of generated services; it is handed over as a variable all the same.",
        "Correct the name, or read the variable in code of your own.");

    internal static readonly DiagnosticDescriptor PlannedSetting = Warning(
        "HMX0612", "Setting that the plan decides", "`config` sets the host or port that a service listens on inside its container.", "Remove it; `port` of the service sets the port everywhere.");

    internal static readonly DiagnosticDescriptor BadSetting = Error(
        "HMX0613", "Setting of the wrong form", "The value of a setting under `config` would keep the service from starting.", "Write a value of the right form.");

    internal static readonly DiagnosticDescriptor SecretSetting = Error(
        "HMX0614", "Setting that is a secret", "`config` sets a variable whose value is a secret.", "Remove it; secrets belong to the stack, never to the spec.");

    internal static readonly DiagnosticDescriptor BadRegistry = Error(
        "HMX0615", "Bad registry", "The image registry is not host[:port][/path] in lower case.", "Write it as `registry.example.com:5000/shop`, without a scheme.");

    internal static readonly DiagnosticDescriptor BadDomain = Error(
        "HMX0616", "Bad domain", "A domain is not a DNS name.", "Write it as `shop.example.com`, without a scheme or port.");

    internal static readonly DiagnosticDescriptor BadAddress = Error(
        "HMX0617", "Bad external address", "An external address is not host, host:port or a URL.", "Write it as `db.example.com:5432`.");

    internal static readonly DiagnosticDescriptor AddressWithSecret = Error(
        "HMX0618", "Credentials in an address", "An external address holds a user or password.", "Leave them out of the address; the plan asks for them as secrets.");

    internal static readonly DiagnosticDescriptor UnusedExternal = Info(
        "HMX0619", "External address not used", "An external address is given for something that no service needs.", "Remove it.");

    internal static readonly DiagnosticDescriptor CallCycle = Info(
        "HMX0620", "Services call each other", "Services call each other in a circle, so none of them waits for the others to be ready.", "Nothing to do.");

    internal static readonly DiagnosticDescriptor CallsOutside = Warning(
        "HMX0621", "Called service without an address", "A client has no address, and the service that it names is not deployed.", "Write its `base_url`, or its address under `external`.");

    internal static readonly DiagnosticDescriptor BadReplicas = Error(
        "HMX0622", "Bad number of copies", "The number of copies of a stack is not above 0.", "Write a whole number above 0.");

    internal static readonly DiagnosticDescriptor VariableClash = Error(
        "HMX0623", "Two values for one variable", "Two names give the same environment variable of a service.", "Rename one of the two.");

    internal static readonly DiagnosticDescriptor BadImage = Error(
        "HMX0624", "Bad tag or digest", "The tag or digest of an image is not one that registries accept, or the tag is `latest`.", "Build the image with `hatmax build`.");

    internal static readonly DiagnosticDescriptor RuleNotExpressed = Warning(
        "HMX0625", "Rule that only Traefik understands", "A rule uses more than hosts and paths, and Kubernetes without a Traefik of the system cannot express it.",
        "Use Host, Path and PathPrefix, or enable `deployment.infrastructure.traefik`.");

    internal static readonly DiagnosticDescriptor SecretMissing = Error(
        "HMX0626", "Secret missing", "The plan needs a secret that only the user can give, and the stack has none.", "Set it with `pulumi config set --secret`.");

    internal static readonly DiagnosticDescriptor HostPortTaken = Error(
        "HMX0627", "Port of the host taken", "Something else listens at a port of the host that a workload is published at.",
        "Stop it, or write another `deployment.nomad.port` for the service.");

    internal static readonly DiagnosticDescriptor StackUnreadable = Error(
        "HMX0630", "Stack file unreadable", "A Pulumi.<stack>.yaml is not a YAML mapping with a mapping `config`.", "Correct the file.");

    internal static readonly DiagnosticDescriptor UnknownStackKey = Warning(
        "HMX0631", "Unknown stack setting", "A stack sets a `hatmax:` key that means nothing.", "Correct the key.");

    internal static readonly DiagnosticDescriptor BadStackValue = Error(
        "HMX0632", "Stack setting of the wrong form", "The value of a `hatmax:` key has the wrong form.", "Write a value of the right form.");

    internal static readonly DiagnosticDescriptor PlainSecret = Warning(
        "HMX0633", "Secret in plain text", "A secret of a stack is written without encryption.", "Set it with `pulumi config set --secret`.");

    /// <summary>All kinds, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownEnvironment, UnknownPlatform, NothingToDeploy, NotDeployed, NameClash, NotALabel, PortTaken, PortOfCopies, NotPublished, RouteClash,
        SqliteCopies, UnknownSetting, PlannedSetting, BadSetting, SecretSetting, BadRegistry, BadDomain, BadAddress, AddressWithSecret, UnusedExternal,
        CallCycle, CallsOutside, BadReplicas, VariableClash, BadImage, RuleNotExpressed, SecretMissing, HostPortTaken,
        StackUnreadable, UnknownStackKey, BadStackValue, PlainSecret,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);

    private static DiagnosticDescriptor Warning(string id, string title, string cause, string fix) => new(id, Severity.Warning, title, cause, fix);

    private static DiagnosticDescriptor Info(string id, string title, string cause, string fix) => new(id, Severity.Info, title, cause, fix);
}
