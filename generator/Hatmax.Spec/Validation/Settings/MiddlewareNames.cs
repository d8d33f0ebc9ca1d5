namespace Hatmax.Spec.Validation.Settings;

/// <summary>The middlewares of the dialect.</summary>
internal static class MiddlewareNames
{
    public static ImmutableArray<string> All =>
    [
        "recoverer", "request_id", "real_ip", "logger", "timeout", "throttle", "strip_slashes", "heartbeat", "get_head", "route_headers",
        "cors_basic", "auth_required", "recovery", "logging",
    ];

    /// <summary>The name that a middleware goes by here.</summary>
    public static string Canonical(string name) => name switch
    {
        "recovery" => "recoverer",
        "logging" => "logger",
        _ => name,
    };

    /// <summary>Middlewares that no level can take away.</summary>
    public static bool IsAlwaysOn(string name) => Canonical(name) is "recoverer" or "request_id" or "real_ip";
}
