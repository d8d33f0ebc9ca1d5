namespace Hatmax.Deployment.Planning;

/// <summary>The external addresses in force: those of the stack, then those of the environment, then that of Consul in the spec.</summary>
internal static class ExternalSettings
{
    public const string DefaultConsul = "127.0.0.1:8500";

    /// <summary>Addresses by name; malformed ones are reported and left out.</summary>
    public static SortedDictionary<string, ExternalSetting> Of(PlanScope scope, EnvironmentSpec? environment)
    {
        var settings = new SortedDictionary<string, ExternalSetting>(StringComparer.Ordinal);
        foreach (var (name, text) in scope.Request.External)
        {
            Add(scope, settings, name, text, SourceSpan.None);
        }

        foreach (var setting in environment?.External ?? [])
        {
            if (!scope.Request.External.ContainsKey(setting.Name.Value))
            {
                Add(scope, settings, setting.Name.Value, setting.Value.Value, setting.Value.Span);
            }
        }

        if (scope.Spec.Deployment?.Consul?.Address is { Value: not DefaultConsul } consul && !settings.ContainsKey("consul"))
        {
            Add(scope, settings, "consul", consul.Value, consul.Span);
        }

        return settings;
    }

    private static void Add(PlanScope scope, SortedDictionary<string, ExternalSetting> settings, string name, string text, SourceSpan span)
    {
        if (AddressText.Parse(text) is not { } address)
        {
            scope.Report(DeploymentDiagnostics.BadAddress, span, $"The external address '{text}' of '{name}' is not host, host:port or a URL.");
        }
        else if (address.HasCredentials)
        {
            scope.Report(DeploymentDiagnostics.AddressWithSecret, span, $"The external address of '{name}' holds a user or password.");
        }
        else
        {
            settings[name] = new ExternalSetting(name, text, address, span);
        }
    }
}
