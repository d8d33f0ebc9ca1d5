using System.Globalization;
using Hatmax.Spec.Validation;

namespace Hatmax.Deployment.Planning;

/// <summary>The settings that generated services have, and what their values look like.</summary>
internal static class SettingKeys
{
    public const string DatabasePath = "database.path";
    public const string DrainSeconds = "server.drain_seconds";
    public const string DrainDelaySeconds = "server.drain_delay_seconds";

    private static readonly SortedDictionary<string, Func<string, string?>> Known = new(StringComparer.Ordinal)
    {
        ["server.host"] = static _ => null,
        ["server.port"] = static _ => null,
        ["server.max_body_bytes"] = static text => Number(text, 1, int.MaxValue),
        [DrainSeconds] = static text => Number(text, 0, 3600),
        [DrainDelaySeconds] = static text => Number(text, 0, 3600),
        [DatabasePath] = static text => IsDatabasePath(text) ? null : "an absolute path below /data or /tmp",
        ["log.level"] = static text => text is "debug" or "info" or "warn" or "error" ? null : "debug, info, warn or error",
        ["log.format"] = static text => text is "json" or "text" ? null : "json or text",
    };

    /// <summary>Settings of the environment with those of the service over them; what is wrong is reported and left out.</summary>
    public static SortedDictionary<string, SettingSpec> Merge(PlanScope scope, EnvironmentSpec? environment, EnvironmentServiceSpec? entry)
    {
        var merged = new SortedDictionary<string, SettingSpec>(StringComparer.Ordinal);
        foreach (var setting in (environment?.Config ?? []).Concat(entry?.Config ?? []))
        {
            var key = Canonical(setting.Name.Value);
            if (Check(scope, key, setting))
            {
                merged[key] = setting;
            }
        }

        return merged;
    }

    // Services take a name however its words are joined: max_body_bytes, max-body-bytes, MaxBodyBytes.
    private static string Canonical(string name) => Known.Keys.FirstOrDefault(known => Joined(known) == Joined(name)) ?? name;

    private static string Joined(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static bool Check(PlanScope scope, string key, SettingSpec setting)
    {
        if (key is "server.host" or "server.port")
        {
            scope.Report(DeploymentDiagnostics.PlannedSetting, setting.Name.Span, $"The setting '{key}' is decided by the plan and left out.");
            return false;
        }

        if (!Known.TryGetValue(key, out var judge))
        {
            scope.Report(DeploymentDiagnostics.UnknownSetting, setting.Name.Span,
                $"The setting '{setting.Name}' is none of a generated service; it becomes a variable all the same.",
                NearestName.Of(key, Known.Keys) is { } nearest ? $"Did you mean '{nearest}'?" : $"Known are {Hint.List(Known.Keys)}.");
            return true;
        }

        if (judge(setting.Value.Value) is { } expected)
        {
            scope.Report(DeploymentDiagnostics.BadSetting, setting.Value.Span, $"The setting '{key}' is '{setting.Value}', which is not {expected}.", $"Write {expected}.");
            return false;
        }

        return true;
    }

    private static string? Number(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}");

    // Nothing else can be written in a container with a read-only root.
    private static bool IsDatabasePath(string text) =>
        (text.StartsWith("/data/", StringComparison.Ordinal) || text.StartsWith("/tmp/", StringComparison.Ordinal))
        && !text.EndsWith('/') && !text.Contains("..", StringComparison.Ordinal) && !text.Any(char.IsControl);
}
