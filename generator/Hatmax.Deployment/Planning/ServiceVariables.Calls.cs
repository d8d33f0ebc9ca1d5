using System.Globalization;

namespace Hatmax.Deployment.Planning;

/// <content>Telemetry, other services, and what the system does not run.</content>
internal sealed partial class ServiceVariables
{
    private void AddTelemetry()
    {
        if (_draft.Find(BackingCatalogue.Otel) is not { } otel)
        {
            return;
        }

        _values["OTEL_EXPORTER_OTLP_ENDPOINT"] = Address(otel, AddressForm.Url);
        Set("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        Set("OTEL_SERVICE_NAME", _service.Spec.Name.Value);
        if (_draft.Scope.Spec.Observability?.Tracing is { Enabled: true } tracing)
        {
            var ratio = tracing.Ratio?.Value.ToString(CultureInfo.InvariantCulture);
            Set("OTEL_TRACES_SAMPLER", tracing.Sampler?.Value switch
            {
                "always" => "always_on",
                "never" => "always_off",
                "ratio" => "traceidratio",
                _ => ratio is null ? "parentbased_always_on" : "parentbased_traceidratio",
            });
            if (ratio is not null)
            {
                Set("OTEL_TRACES_SAMPLER_ARG", ratio);
            }
        }
    }

    private void AddClients()
    {
        foreach (var client in _service.Spec.Clients)
        {
            var key = $"clients.{client.Name}.base_url";
            if (ClientTargets.Find(_draft, client) is { } target)
            {
                _draft.Connect(_service.Name, target, ServiceWorkloads.Port);
                SetOwn(key, new AddressValue(target, ServiceWorkloads.Port, AddressForm.Url, "http"));
            }
            else if (_draft.Settings.Externals.TryGetValue(client.Name.Value, out var external))
            {
                _draft.Use(external, _service.Name);
                SetOwn(key, external.Address.Scheme.Length > 0 ? external.Text : $"http://{external.Text}");
            }
            else if (client.BaseUrl is { } url)
            {
                SetOwn(key, url.Value);
            }
            else if (!_service.Config.ContainsKey(key))
            {
                _draft.Scope.Report(DeploymentDiagnostics.CallsOutside, client.Name.Span,
                    $"The client '{client.Name}' of the service '{_service.Spec.Name}' has no address, and no service of that name is deployed.",
                    $"Write its `base_url`, or the address of '{client.Name}' under `external` of the environment.");
            }
        }
    }

    /// <summary>Addresses that are neither a backing service's nor a client's are told to every service.</summary>
    private void AddExternals()
    {
        var clients = _draft.Services.Values.SelectMany(s => s.Spec.Clients).Select(c => c.Name.Value).ToHashSet(StringComparer.Ordinal);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var external in _draft.Settings.Externals.Values)
        {
            if (BackingCatalogue.All.Any(b => b.Name == external.Name) || clients.Contains(external.Name))
            {
                continue;
            }

            var key = "external." + external.Name;
            if (!written.TryAdd(Own(key), external.Name))
            {
                _draft.Scope.Report(DeploymentDiagnostics.VariableClash, external.Span,
                    $"The external addresses '{written[Own(key)]}' and '{external.Name}' both become the variable {Own(key)}.", "Rename one of the two addresses.");
            }

            _draft.Use(external, _service.Name);
            SetOwn(key, external.Text);
        }
    }
}
