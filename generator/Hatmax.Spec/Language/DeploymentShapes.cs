namespace Hatmax.Spec.Language;

/// <summary>Where and how the system runs.</summary>
internal static class DeploymentShapes
{
    public static readonly Shape<ResourcesSpec> Resources = new ObjectShape<ResourcesSpec>(
        "resources", "What a workload may use.",
        static k => new ResourcesSpec
        {
            Cpu = k.Value("cpu", Shapes.AnyInt, "Processor, in MHz.", "200"),
            Memory = k.Value("memory", Shapes.AnyInt, "Memory, in MB.", "128"),
            Span = k.Span,
        });

    private static readonly Shape<ImmutableArray<Located<DeploymentPlatform>>> Platforms = Shapes.OneOrMany(new ChoiceShape<DeploymentPlatform>(
        LanguageDiagnostics.UnknownValue, "platform",
        new("nomad", DeploymentPlatform.Nomad), new("docker-compose", DeploymentPlatform.Compose), new("kubernetes", DeploymentPlatform.Kubernetes)));

    private static readonly ObjectShape<NomadSpec> Nomad = new(
        "nomad", "The Nomad cluster.",
        static k => new NomadSpec
        {
            Datacenter = k.Value("datacenter", Shapes.Text, "Datacenter that jobs run in.", "dc1"),
            ConsulIntegration = k.Flag("consul_integration", false, "Services are registered in Consul."),
            TraefikIntegration = k.Flag("traefik_integration", false, "Services are announced to Traefik."),
            DefaultResources = k.Object("default_resources", Resources, "Limits of a service that writes none.", "{cpu: 100, memory: 128}"),
            Span = k.Span,
        });

    private static readonly ObjectShape<ConsulSpec> Consul = new(
        "consul", "Consul.",
        static k => new ConsulSpec
        {
            Enabled = k.Flag("enabled", false, "Whether it is used."),
            Address = k.Value("address", Shapes.Text, "host:port of the agent.", "consul:8500", "127.0.0.1:8500"),
            Span = k.Span,
        });

    private static readonly ObjectShape<TraefikSpec> Traefik = new(
        "traefik", "Traefik.",
        static k => new TraefikSpec
        {
            Enabled = k.Flag("enabled", false, "Whether it is used."),
            Entrypoint = k.Value("entrypoint", Shapes.Text, "Entry point of the routers.", "web", "web"),
            Domain = k.Value("domain", Shapes.Text, "Domain below which services are reachable.", "example.com"),
            Span = k.Span,
        });

    private static readonly ObjectShape<InfrastructureParts> Infrastructure = new(
        "infrastructure", "What services are found and reached through.",
        static k => new InfrastructureParts(
            k.Object("consul", Consul, "Consul.", "{enabled: true, address: 'consul:8500'}"),
            k.Object("traefik", Traefik, "Traefik.", "{enabled: true, entrypoint: web}")));

    public static readonly Shape<DeploymentSpec> Deployment = new ObjectShape<DeploymentSpec>(
        "deployment", "Where and how the system runs.",
        static k =>
        {
            var platforms = k.Many("platforms", Platforms, "Targets to emit files for; one name or a list.", "[nomad]");
            var nomad = k.Object("nomad", Nomad, "The Nomad cluster.", "{datacenter: dc1}");
            var (consul, traefik) = k.Optional(
                "infrastructure", Infrastructure, new InfrastructureParts(null, null), "Consul and Traefik.", "{consul: {enabled: true}}");
            return new DeploymentSpec
            {
                Platforms = platforms,
                Nomad = nomad,
                Consul = consul,
                Traefik = traefik,
                Environments = k.Many(
                    "environments", new MapShape<EnvironmentSpec>(TextPatterns.Slug, "staging", EnvironmentShapes.Environment(Platforms)),
                    "What differs by environment.", "{staging: {replicas: 2}}"),
                Span = k.Span,
            };
        });

    private sealed record InfrastructureParts(ConsulSpec? Consul, TraefikSpec? Traefik);
}
