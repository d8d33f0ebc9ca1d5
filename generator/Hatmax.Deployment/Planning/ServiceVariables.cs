using System.Globalization;

namespace Hatmax.Deployment.Planning;

/// <summary>The environment of one service.</summary>
internal sealed partial class ServiceVariables
{
    public const int DefaultDrainSeconds = 5;

    /// <summary>Time that the load balancers of a cluster take to notice that a copy stops.</summary>
    public const int ClusterDrainDelaySeconds = 5;

    private readonly PlanDraft _draft;
    private readonly PlannedService _service;
    private readonly SortedDictionary<string, EnvironmentValue> _values = new(StringComparer.Ordinal);

    private ServiceVariables(PlanDraft draft, PlannedService service)
    {
        _draft = draft;
        _service = service;
    }

    public static ImmutableArray<EnvironmentVariable> Of(PlanDraft draft, PlannedService service, string? databasePath, int drainDelaySeconds)
    {
        var variables = new ServiceVariables(draft, service);
        variables.AddBasics(databasePath, drainDelaySeconds);
        variables.AddStores();
        variables.AddTelemetry();
        variables.AddClients();
        variables.AddExternals();
        variables.AddConfig();
        return [.. variables._values.Select(v => new EnvironmentVariable(v.Key, v.Value))];
    }

    private void AddBasics(string? databasePath, int drainDelaySeconds)
    {
        var logging = _draft.Scope.Spec.Observability?.Logging;
        // Diagnostics of .NET want to write a socket, and nobody may attach to a container anyway.
        Set("DOTNET_EnableDiagnostics", "0");
        Set("SERVICE_NAME", _service.Spec.Name.Value);
        SetOwn("server.host", "0.0.0.0");
        SetOwn("server.port", _service.Port.ToString(CultureInfo.InvariantCulture));
        SetOwn("log.level", logging?.Level?.Value ?? "info");
        SetOwn("log.format", logging?.Format?.Value ?? "json");
        if (databasePath is not null)
        {
            SetOwn(SettingKeys.DatabasePath, databasePath);
        }

        if (drainDelaySeconds > 0)
        {
            SetOwn(SettingKeys.DrainDelaySeconds, drainDelaySeconds.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void AddConfig()
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, setting) in _service.Config)
        {
            var name = Own(key);
            if (_values.GetValueOrDefault(name) is SecretValue)
            {
                _draft.Scope.Report(DeploymentDiagnostics.SecretSetting, setting.Name.Span,
                    $"The setting '{setting.Name}' would put the secret variable {name} of the service '{_service.Spec.Name}' into the spec.");
            }
            else if (!written.TryAdd(name, key))
            {
                _draft.Scope.Report(DeploymentDiagnostics.VariableClash, setting.Name.Span,
                    $"The settings '{written[name]}' and '{key}' both become the variable {name}.", "Rename one of the two settings.");
            }
            else
            {
                Set(name, setting.Value.Value);
            }
        }
    }

    private string Own(string key) => $"{_service.Prefix}_{VariableNames.Of(key)}";

    private void SetOwn(string key, string text) => Set(Own(key), text);

    private void SetOwn(string key, EnvironmentValue value) => _values[Own(key)] = value;

    private void Set(string name, string text) => _values[name] = new LiteralValue(text);
}
