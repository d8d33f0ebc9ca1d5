using System.Globalization;
using System.Text;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>Random specs over the language that is generated; most are valid.</summary>
internal sealed class RandomSpec(int seed)
{
    private static readonly string[] Words =
    [
        "alpha", "Beta", "gammaRay", "delta_wave", "HTTPServer", "x", "order", "item", "line", "value", "name", "kind", "group", "index", "entity", "input", "id2", "Text", "key", "root", "child", "event",
    ];

    private static readonly string[] Scalars =
        ["string", "text", "email", "bool", "uuid", "int", "long", "float", "double", "decimal", "date", "datetime", "duration", "json", "'enum(a, b-c, 3d)'"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _yaml = new();

    /// <summary>The spec of a seed.</summary>
    public static string Of(int seed) => new RandomSpec(seed).Write();

    private string Write()
    {
        _yaml.Append(CultureInfo.InvariantCulture, $"name: s{seed}\n");
        if (Chance(2))
        {
            _yaml.Append(CultureInfo.InvariantCulture, $"package: {Pick("Acme.Shop", "github.com/acme/shop-x", "a.b.c", "Task.List")}\n");
        }

        _yaml.Append("services:\n");
        foreach (var service in Distinct(_random.Next(1, 3), () => Word().ToLowerInvariant()))
        {
            Service(service);
        }

        return _yaml.ToString();
    }

    private void Service(string name)
    {
        _yaml.Append(CultureInfo.InvariantCulture, $"  {name}:\n    kind: {Pick("atom", "domain", "service")}\n");
        var children = Distinct(_random.Next(0, 4), () => Upper() + "Part");
        var models = Distinct(_random.Next(0, 3), Upper).Except(children, StringComparer.Ordinal).ToList();
        var roots = Distinct(_random.Next(models.Count + children.Count == 0 || children.Count > 0 ? 1 : 0, 4), () => Upper() + "Root");
        var targets = models.Concat(roots).ToList();
        if (children.Count + models.Count > 0)
        {
            _yaml.Append("    models:\n");
        }

        foreach (var model in children.Concat(models))
        {
            _yaml.Append(CultureInfo.InvariantCulture, $"      {model}:\n        options: {{audit: {Flag()}, lifecycle: [{Pick("", "before_create", "before_create, before_update")}]}}\n        fields:\n          rank: {{type: {Pick("int", "long", "int")}}}\n");
            Fields("          ", children.Contains(model, StringComparer.Ordinal) ? [] : [.. targets.TakeWhile(t => t != model)]);
        }

        if (roots.Count > 0)
        {
            _yaml.Append("    aggregates:\n");
        }

        foreach (var root in roots)
        {
            Root(root, children, targets);
        }

        Api([.. models, .. roots], children);
    }

    private void Root(string root, List<string> children, List<string> targets)
    {
        _yaml.Append(CultureInfo.InvariantCulture, $"      {root}:\n        audit: {Flag()}\n        soft_delete: {Flag()}\n");
        _yaml.Append(Chance(2) ? $"        version_field: {Pick("version", "revision")}\n" : "");
        _yaml.Append(Chance(5) ? $"        table: t_{root}\n        id: key_{root}\n" : "");
        _yaml.Append(Chance(3) ? $"        lifecycle: [{Pick("before_create", "before_update", "before_create, before_update")}]\n" : "");
        _yaml.Append("        fields:\n          label: {type: string, validations: [required, unique]}\n");
        Fields("          ", [.. targets.TakeWhile(t => t != root)]);
        var uses = children.Where(_ => Chance(2)).ToList();
        if (uses.Count == 0)
        {
            return;
        }

        _yaml.Append("        children:\n");
        foreach (var (child, i) in uses.Concat(uses.Where(_ => Chance(4))).Select((c, i) => (c, i)))
        {
            var key = $"own{i}_{root.ToLowerInvariant()}";
            _yaml.Append(CultureInfo.InvariantCulture, $"          {Word().ToLowerInvariant()}s{i}: {{of: {child}, audit: {Flag()}, fk: {{name: {key}, on_delete: {Pick("cascade", "restrict")}}}");
            _yaml.Append(Chance(2) ? $", order: {{field: rank{(Chance(2) ? $", unique_scope: [{key}]" : "")}}}" : "");
            _yaml.Append(Chance(3) ? ", updatable: [rank]" : "");
            _yaml.Append(Chance(3) ? $", constraints: {{unique: [[{key}, rank]], indexes: [[rank]]}}" : "");
            _yaml.Append("}\n");
        }
    }

    private void Fields(string indent, List<string> targets)
    {
        foreach (var name in Distinct(_random.Next(0, 7), () => Word() + Pick("", "_b", "Two", "3")))
        {
            var type = Pick(Scalars);
            var list = Chance(6);
            var full = type == "'enum(a, b-c, 3d)'" ? type[..^1] + (list ? "[]" : "") + (Chance(3) ? "?" : "") + "'" : $"'{type}{(list ? "[]" : "")}{(Chance(3) ? "?" : "")}'";
            if (targets.Count > 0 && Chance(6))
            {
                _yaml.Append(CultureInfo.InvariantCulture, $"{indent}{name}: {{type: ref, to: {targets[_random.Next(targets.Count)]}}}\n");
                continue;
            }

            var rules = new List<string>();
            if (Chance(3))
            {
                rules.Add("required");
            }

            if (!list && Chance(2))
            {
                rules.AddRange(Rules(type));
            }

            var value = !list && Chance(3) ? Value(type) : null;
            _yaml.Append(CultureInfo.InvariantCulture, $"{indent}{name}: {{type: {full}, validations: [{string.Join(", ", rules)}]{(value is null ? "" : ", default: " + value)}}}\n");
        }
    }

    private IEnumerable<string> Rules(string type) => type switch
    {
        "string" or "text" => [Pick("{min_length: 1}", "{pattern: '^[a-z]+$'}", "{one_of: [abc, def]}", "url", "unique"), "{max_length: 90}"],
        "int" or "long" or "decimal" or "double" or "float" => ["{min: 1}", "{max: 100}", .. Chance(3) ? ["unique"] : Array.Empty<string>()],
        "date" => ["{min: 2020-01-01}"],
        "datetime" => ["{max: '2040-01-01T00:00:00Z'}"],
        "duration" => ["{max: PT100H}"],
        "uuid" or "email" => ["unique"],
        _ => [],
    };

    private static string Value(string type) => type switch
    {
        "string" or "text" => "abc",
        "email" => "ada@example.com",
        "bool" => "true",
        "uuid" => "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
        "int" or "long" => "7",
        "float" or "double" or "decimal" => "1.5",
        "date" => "2026-01-31",
        "datetime" => "'2026-01-31T12:00:00+02:00'",
        "duration" => "PT1H30M",
        "json" => "'{\"a\": [1]}'",
        _ => "b-c",
    };

    private void Api(List<string> entities, List<string> children)
    {
        var all = entities.Concat(children).ToList();
        if (all.Count == 0 || Chance(3))
        {
            return;
        }

        _yaml.Append(CultureInfo.InvariantCulture, $"    api:\n      base_path: {Pick("/", "/v1", "/a/b")}\n      handlers:\n        - {{id: first, route: 'GET /first', source: repo, model: {all[0]}, op: list}}\n");
        for (var i = 0; i < _random.Next(0, 6); i++)
        {
            var (op, method, path) = Pick(("list", "GET", ""), ("get", "GET", "/{id}"), ("create", "POST", ""), ("update", "PATCH", "/{key}"), ("update", "PUT", "/{id}"), ("delete", "DELETE", "/:id"), ("custom", "POST", "/{id}/do"));
            _yaml.Append(CultureInfo.InvariantCulture, $"        - {{{(Chance(2) ? $"id: h{i}, " : "")}route: '{method} /p{i}{path}', source: repo, model: {all[_random.Next(all.Count)]}, op: {op}{(op == "custom" ? $", custom_operation: {Word()}_{i}" : "")}}}\n");
        }
    }

    private string Word() => Pick(Words);

    private string Upper() => char.ToUpperInvariant(Word()[0]) + Word()[1..].Replace("_", "", StringComparison.Ordinal);

    private bool Chance(int oneOf) => _random.Next(oneOf) == 0;

    private string Flag() => Chance(2) ? "true" : "false";

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    private static List<string> Distinct(int count, Func<string> make) =>
        [.. Enumerable.Range(0, count).Select(_ => make()).DistinctBy(n => n.Replace("_", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)];
}
