using Hatmax.Deployment.Yaml;

namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>What was answered so far, as a spec.</summary>
internal sealed record DraftSystem(string Name)
{
    public ImmutableArray<DraftService> Services { get; init; } = [];

    public ImmutableArray<string> Platforms { get; init; } = [];

    /// <summary>With another last service.</summary>
    public DraftSystem With(DraftService service) => this with { Services = Services.SetItem(Services.Length - 1, service) };

    /// <summary>The whole hatmax.yml.</summary>
    public string Text() => YamlText.Write(
        new YamlMap
        {
            { "version", "1.0" },
            { "name", Name },
            { "deployment", Platforms.IsEmpty ? null : new YamlMap { { "platforms", YamlList.Of(Platforms) } } },
            { "services", Map(Services, s => s.Name, Service) },
        },
        "yaml-language-server: $schema=.hatmax/schema.json");

    /// <summary>What the language says against it, with the fix; null when it is valid.</summary>
    public string? Problem() => SpecLoader.Load(Text(), "hatmax.yml").Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } error
        ? $"{error.Message} {error.Fix}"
        : null;

    private static YamlMap Service(DraftService service) => new()
    {
        { "kind", service.Kind },
        { "models", Map(service.Models, m => m.Name, Entity) },
        { "aggregates", Map(service.Aggregates, a => a.Name, Entity) },
        { "api", new YamlMap { { "base_path", "/" + service.Name } } },
    };

    private static YamlMap Entity(DraftEntity entity) => new()
    {
        { "fields", Map(entity.Fields, f => f.Name, Field) },
        { "children", Map(entity.Children, c => c.Name, c => new YamlMap { { "of", c.Of } }) },
    };

    private static YamlMap Field(DraftField field) => new()
    {
        { "type", field.Type },
        { "values", field.Values.IsEmpty ? null : YamlList.Of(field.Values) },
        { "to", field.Target is { } target ? (YamlNode)target : null },
        { "validations", field.Rules.IsEmpty ? null : YamlList.Of(field.Rules.Select(Rule)) },
    };

    private static YamlNode Rule((string Rule, string? Argument) rule) => rule.Argument switch
    {
        null => rule.Rule,
        { } text when long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) => new YamlMap { { rule.Rule, number } },
        { } text => new YamlMap { { rule.Rule, text } },
    };

    private static YamlMap? Map<T>(ImmutableArray<T> items, Func<T, string> name, Func<T, YamlMap> value)
    {
        if (items.IsEmpty)
        {
            return null;
        }

        var map = new YamlMap();
        foreach (var item in items)
        {
            map.Add(name(item), value(item));
        }

        return map;
    }
}
