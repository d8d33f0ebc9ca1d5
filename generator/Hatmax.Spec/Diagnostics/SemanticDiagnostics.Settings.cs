namespace Hatmax.Spec;

/// <content>Ports, durations, middlewares, permissions, deployment and packs.</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> Settings =>
    [
        PortRange, PortClash, BadDuration, Throttle, UnknownMiddleware, MiddlewarePath, AddAndDisable, AlwaysOn, RequiredScope,
        PermissionName, NotPositive, MiddlewareArgument, ProbePath, PackTwice, PackVersion,
    ];

    public static DiagnosticDescriptor PortRange { get; } = Error(
        "HMX0310",
        "Port out of range",
        "A port is not between 1 and 65535.",
        "Choose a port from 1024 to 65535.");

    public static DiagnosticDescriptor PortClash { get; } = Error(
        "HMX0311",
        "Two services on one port",
        "Two services listen on, or are published at, the same port.",
        "Give one of them another `port`.");

    public static DiagnosticDescriptor BadDuration { get; } = Error(
        "HMX0312",
        "Bad duration",
        "A duration is not a positive number with a unit (`500ms`, `30s`, `5m`, `1h30m`).",
        "Write a duration such as `30s`.");

    public static DiagnosticDescriptor Throttle { get; } = Error(
        "HMX0313",
        "Bad throttle",
        "`throttle` is not a whole number above 0.",
        "Write the number of requests that may run at once, for example `100`.");

    public static DiagnosticDescriptor UnknownMiddleware { get; } = Error(
        "HMX0314",
        "Unknown middleware",
        "A middleware has a name that nobody knows.",
        "Name one of the known middlewares.");

    public static DiagnosticDescriptor MiddlewarePath { get; } = Error(
        "HMX0315",
        "Bad path of a middleware",
        "The path of a heartbeat or of `api.middlewares` does not start with `/`.",
        "Start it with `/`.");

    public static DiagnosticDescriptor AddAndDisable { get; } = Error(
        "HMX0316",
        "Middleware added and disabled",
        "The same level adds and disables a middleware.",
        "Keep one of the two.");

    public static DiagnosticDescriptor AlwaysOn { get; } = Error(
        "HMX0317",
        "Middleware that stays on",
        "`disable` or `exclude` names a middleware that every service needs: recoverer, request_id or real_ip.",
        "Remove it from the list.");

    public static DiagnosticDescriptor RequiredScope { get; } = Error(
        "HMX0318",
        "Bad scope",
        "A required scope is not `word:word` in lower case.",
        "Write it as `read:orders`.");

    public static DiagnosticDescriptor PermissionName { get; } = Error(
        "HMX0319",
        "Bad permission",
        "The type and action of a resource do not give a permission code: lower-case letters, digits and `_`, at most 100 characters.",
        "Write lower-case words, for example `type: order` and `action: read`.");

    public static DiagnosticDescriptor NotPositive { get; } = Error(
        "HMX0320",
        "Number must be positive",
        "A replica count, CPU or memory amount is not above 0.",
        "Write a whole number above 0.");

    public static DiagnosticDescriptor MiddlewareArgument { get; } = Error(
        "HMX0321",
        "Middleware without its argument",
        "`timeout` or `throttle` or `heartbeat` stands in a list without its argument.",
        "Write it as `timeout:30s`, `throttle:100` or `heartbeat:/health`.");

    public static DiagnosticDescriptor ProbePath { get; } = Error(
        "HMX0322",
        "Bad path of a health check",
        "The path of a health check or metrics endpoint does not start with `/`.",
        "Start it with `/`.");

    public static DiagnosticDescriptor PackTwice { get; } = Error(
        "HMX0323",
        "Pack used twice",
        "Two entries of `packs` have the same source.",
        "Remove one of them.");

    public static DiagnosticDescriptor PackVersion { get; } = Error(
        "HMX0324",
        "Package without version",
        "An entry of `packs` names a package and not its version.",
        "Add the `version` that is meant.");
}
