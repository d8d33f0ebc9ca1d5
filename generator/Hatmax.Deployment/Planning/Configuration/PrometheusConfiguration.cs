using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Planning;

/// <summary>The file of Prometheus: every service is asked for its metrics.</summary>
internal static class PrometheusConfiguration
{
    public static ImmutableArray<ConfigFile> Of(PlanDraft draft)
    {
        var path = draft.Scope.Spec.Observability?.Metrics?.Endpoint?.Value ?? "/metrics";
        var marks = new AddressMarks([path, .. draft.Services.Keys]);
        var jobs = YamlList.Of(draft.Services.Keys.Select(name => (YamlNode)new YamlMap
        {
            { "job_name", name },
            { "metrics_path", path },
            {
                "static_configs", new YamlList
                {
                    new YamlMap { { "targets", YamlList.Of([marks.Mark(new AddressValue(name, ServiceWorkloads.Port, AddressForm.HostAndPort))]) } },
                }
            },
        }));
        return
        [
            new ConfigFile("/etc/prometheus/prometheus.yml", marks.Split(YamlText.Write(new YamlMap
            {
                { "global", new YamlMap { { "scrape_interval", "15s" } } },
                { "scrape_configs", jobs },
            }))),
        ];
    }
}
