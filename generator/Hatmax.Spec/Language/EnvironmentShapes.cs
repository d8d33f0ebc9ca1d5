namespace Hatmax.Spec.Language;

/// <summary>What differs in one environment.</summary>
internal static class EnvironmentShapes
{
    private static readonly Shape<SettingSpec> Setting = Shapes.AnyText.Select(static (text, place) => new SettingSpec(place.Key, text));

    private static readonly MapShape<SettingSpec> External = new(TextPatterns.Dotted, "mail", Setting);

    private static readonly MapShape<SettingSpec> Config = new(TextPatterns.Dotted, "log.level", Setting);

    private static readonly ObjectShape<EnvironmentServiceSpec> Service = new(
        "environment service", "What differs for one service in one environment.",
        static k => new EnvironmentServiceSpec
        {
            Name = k.Key,
            Span = k.Span,
            Replicas = k.Value("replicas", Shapes.Count, "Copies.", "3"),
            Domain = k.Value("domain", Shapes.Text, "Domain of the service.", "todo.example.com"),
            Resources = k.Object("resources", DeploymentShapes.Resources, "Limits.", "{cpu: 500, memory: 256}"),
            Config = k.Many("config", Config, "Settings by name.", "{log.level: debug}"),
        });

    /// <summary>One environment of a deployment with the given kind of platform list.</summary>
    public static Shape<EnvironmentSpec> Environment(Shape<ImmutableArray<Located<DeploymentPlatform>>> platforms) => new ObjectShape<EnvironmentSpec>(
        "environment", "What differs in one environment.",
        k => new EnvironmentSpec
        {
            Name = k.Key,
            Span = k.Span,
            Platforms = k.Many("platforms", platforms, "Targets, instead of those of the deployment.", "[kubernetes]"),
            Replicas = k.Value("replicas", Shapes.Count, "Copies of every service that writes none.", "2"),
            Domain = k.Value("domain", Shapes.Text, "Domain below which services are reachable.", "staging.example.com"),
            Registry = k.Value("registry", Shapes.Text, "Image registry with its path.", "registry.example.com/shop"),
            External = k.Many("external", External, "Addresses of things that this system does not run.", "{mail: 'smtp.example.com:587'}"),
            Config = k.Many("config", Config, "Settings of every service.", "{log.level: info}"),
            Services = k.Many(
                "services", new MapShape<EnvironmentServiceSpec>(TextPatterns.Service, "todo", Service),
                "What differs for single services.", "{todo: {replicas: 3}}"),
        },
        """
        services:
          todo:
            models: {Item: {fields: {text: string}}}
        deployment:
          environments:
            staging:
              @
        """);
}
