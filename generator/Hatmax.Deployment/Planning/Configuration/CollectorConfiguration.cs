using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Planning;

/// <summary>The file of the OpenTelemetry Collector: it takes what services send and counts it in its log, until somebody adds an exporter.</summary>
internal static class CollectorConfiguration
{
    public static ImmutableArray<ConfigFile> Of()
    {
        var pipeline = new YamlMap
        {
            { "receivers", YamlList.Of(["otlp"]) },
            { "processors", YamlList.Of(["memory_limiter", "batch"]) },
            { "exporters", YamlList.Of(["debug"]) },
        };
        var root = new YamlMap
        {
            { "extensions", new YamlMap { { "health_check", new YamlMap { { "endpoint", "0.0.0.0:13133" } } } } },
            {
                "receivers", new YamlMap
                {
                    {
                        "otlp", new YamlMap
                        {
                            {
                                "protocols", new YamlMap
                                {
                                    { "grpc", new YamlMap { { "endpoint", "0.0.0.0:4317" } } },
                                    { "http", new YamlMap { { "endpoint", "0.0.0.0:4318" } } },
                                }
                            },
                        }
                    },
                }
            },
            {
                "processors", new YamlMap
                {
                    { "memory_limiter", new YamlMap { { "check_interval", "1s" }, { "limit_percentage", 80 }, { "spike_limit_percentage", 20 } } },
                    { "batch", new YamlMap() },
                }
            },
            { "exporters", new YamlMap { { "debug", new YamlMap { { "verbosity", "basic" } } } } },
            {
                "service", new YamlMap
                {
                    { "extensions", YamlList.Of(["health_check"]) },
                    { "pipelines", new YamlMap { { "traces", pipeline }, { "metrics", pipeline }, { "logs", pipeline } } },
                }
            },
        };
        return [new ConfigFile("/etc/otelcol/config.yaml", [new LiteralValue(YamlText.Write(root))])];
    }
}
