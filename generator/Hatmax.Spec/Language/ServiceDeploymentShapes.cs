namespace Hatmax.Spec.Language;

/// <summary>How one service runs.</summary>
internal static class ServiceDeploymentShapes
{
    private static readonly ObjectShape<HealthCheckSpec> HealthCheck = new(
        "health check", "The HTTP check of a service.",
        static k => new HealthCheckSpec
        {
            Path = k.Value("path", Shapes.Text, "Path that answers 200 when the service is well.", "/health", "/healthz"),
            Interval = k.Value("interval", Shapes.Duration, "Time between two checks.", "10s", "10s"),
            Span = k.Span,
        });

    private static readonly ObjectShape<ServiceTraefikSpec> Traefik = new(
        "service traefik", "The Traefik router of a service.",
        static k => new ServiceTraefikSpec
        {
            Rule = k.Value("rule", Shapes.Text, "Rule of the router.", "Host(`todo.local`)"),
            Priority = k.Value("priority", Shapes.AnyInt, "Priority of the router.", "10"),
            Span = k.Span,
        });

    private static readonly ObjectShape<ServiceConsulSpec> Consul = new(
        "service consul", "The Consul registration of a service.",
        static k => new ServiceConsulSpec
        {
            ServiceName = k.Value("service_name", Shapes.Text, "Registered name.", "todo", "the name of the service"),
            Tags = k.Many("tags", Shapes.Texts, "Tags.", "[api, v1]"),
            Span = k.Span,
        });

    private static readonly ObjectShape<ServiceNomadSpec> Nomad = new(
        "service nomad", "The Nomad job of a service.",
        static k => new ServiceNomadSpec
        {
            Port = k.Value("port", Shapes.AnyInt, "Static port of the job.", "8085"),
            Replicas = k.Value("replicas", Shapes.Count, "Copies.", "2", "1"),
            Resources = k.Object("resources", DeploymentShapes.Resources, "Limits.", "{cpu: 200, memory: 128}"),
            HealthCheck = k.Object("health_check", HealthCheck, "Health check.", "{path: /health, interval: 10s}"),
            Traefik = k.Object("traefik", Traefik, "Traefik router.", "{rule: 'Host(`todo.local`)'}"),
            Consul = k.Object("consul", Consul, "Consul registration.", "{tags: [api]}"),
            Span = k.Span,
        });

    public static readonly Shape<ServiceDeploymentSpec> Deployment = new ObjectShape<ServiceDeploymentSpec>(
        "service deployment", "How one service runs.",
        static k => new ServiceDeploymentSpec { Nomad = k.Object("nomad", Nomad, "Its Nomad job.", "{port: 8085}"), Span = k.Span });
}
