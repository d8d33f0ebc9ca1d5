using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Planning;

/// <summary>The files of Traefik: which ports it listens on, and which rule leads where. They need no API of a platform.</summary>
internal static class TraefikConfiguration
{
    private const string Folder = "/etc/traefik";
    private const string Health = "hatmax-health";

    public static ImmutableArray<ConfigFile> Of(PlanDraft draft) =>
    [
        new(Folder + "/dynamic.yml", Dynamic(draft)),
        new(Folder + "/traefik.yml", [new LiteralValue(YamlText.Write(Static(draft)))]),
    ];

    private static YamlMap Static(PlanDraft draft) => new()
    {
        { "global", new YamlMap { { "checkNewVersion", false }, { "sendAnonymousUsage", false } } },
        { "log", new YamlMap { { "level", "INFO" }, { "format", "json" } } },
        {
            "entryPoints", new YamlMap
            {
                { draft.Settings.Entrypoint, new YamlMap { { "address", ":8000" } } },
                { Health, new YamlMap { { "address", ":8082" } } },
            }
        },
        { "ping", new YamlMap { { "entryPoint", Health } } },
        { "providers", new YamlMap { { "file", new YamlMap { { "filename", Folder + "/dynamic.yml" } } } } },
    };

    private static ImmutableArray<EnvironmentValue> Dynamic(PlanDraft draft)
    {
        if (draft.Routes.Count == 0)
        {
            return [new LiteralValue(YamlText.Write(new YamlMap()))];
        }

        var marks = new AddressMarks(draft.Routes.Values.SelectMany(r => new[] { r.Name, r.Rule, r.Entrypoint }));
        var (routers, services) = (new YamlMap(), new YamlMap());
        foreach (var (workload, route) in draft.Routes)
        {
            routers.Add(route.Name, new YamlMap
            {
                { "rule", route.Rule },
                { "priority", route.Priority is { } priority ? priority : null },
                { "entryPoints", YamlList.Of([route.Entrypoint]) },
                { "service", route.Name },
            });
            var url = marks.Mark(new AddressValue(workload, route.Port, AddressForm.Url, "http"));
            var servers = new YamlList { new YamlMap { { "url", url } } };
            services.Add(route.Name, new YamlMap { { "loadBalancer", new YamlMap { { "servers", servers } } } });
        }

        return marks.Split(YamlText.Write(new YamlMap { { "http", new YamlMap { { "routers", routers }, { "services", services } } } }));
    }
}
