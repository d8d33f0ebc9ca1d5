using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hatmax.Breaking.Data;
using Hatmax.Breaking.Http;
using Hatmax.Breaking.Pairing;
using Hatmax.Rendering;

namespace Hatmax.Breaking.Tests;

/// <summary>What is compared is what is generated: routes, members and columns are read back from the generated code.</summary>
public sealed partial class GeneratedTests
{
    public static TheoryData<string> Specs => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Columns_are_those_of_the_generated_schema(string file)
    {
        ForEachService(file, (files, facts) => Assert.Equal(
            Generated(files, facts, "Schema.g.cs").SelectMany(Columns).Order(StringComparer.Ordinal),
            StoredTables.Of(facts).SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name} {c.SqlType} {c.NotNull} {c.HasDefault}")).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Unique_indexes_are_those_of_the_generated_schema(string file)
    {
        ForEachService(file, (files, facts) => Assert.Equal(
            Generated(files, facts, "Schema.g.cs").SelectMany(text => UniqueIndex().Matches(text.Replace("\\\"", "\"", StringComparison.Ordinal)))
                .Select(m => $"{m.Groups["table"]} ({m.Groups["columns"]}){(m.Groups["where"].Success ? " live" : "")}").Distinct().Order(StringComparer.Ordinal),
            StoredTables.Of(facts).SelectMany(t => t.Unique.Select(i => $"{t.Name} ({string.Join(", ", i.Columns.Select(SqlNames.Quote))}){(i.LiveOnly ? " live" : "")}")).Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Members_are_those_of_the_generated_records(string file)
    {
        ForEachService(file, (files, facts) =>
        {
            foreach (var entity in EntitySpec.Of(facts).Where(e => e.Uses.Count > 0 || e.Root is not null))
            {
                var record = Generated(files, facts, $"/{CSharpNames.TypeName(entity.Name.Value)}.g.cs").Single();
                Assert.Equal(
                    Member().Matches(record).Select(m => $"{m.Groups["name"]} {m.Groups["type"].Value.EndsWith('?')}").Order(StringComparer.Ordinal),
                    JsonMembers.Of(entity, f => f.Name.Value, c => c.Name.Value, n => n).Select(m => $"{m.Name} {m.Optional}").Order(StringComparer.Ordinal));
            }
        });
    }

    [Theory]
    [MemberData(nameof(RouteEdits))]
    public void Routes_that_are_reported_are_those_that_the_generated_code_lost(string old, string now)
    {
        var (before, after) = (SpecText.Load(SpecText.Shop), SpecText.Load(SpecText.Edit(SpecText.Shop, old, now)));
        var lost = Routes(before).Except(Routes(after)).Order(StringComparer.Ordinal);
        var reported = BreakingChanges.Between(before, after)
            .Where(c => c.Rule.Id is "ROUTE_REMOVED" or "ROUTE_PATH_CHANGED" or "ROUTE_METHOD_CHANGED")
            .Select(c => RouteText().Match(c.Message)).Select(m => m.Groups["method"].Value + " " + RoutePaths.Shape(m.Groups["path"].Value)).Order(StringComparer.Ordinal);
        Assert.Equal(lost, reported);
    }

    public static TheoryData<string, string> RouteEdits => new()
    {
        { "lines: {of: Line", "rows: {of: Line" },
        { "      Item:\n", "      Thing:\n" },
        { "GET /customers", "GET /people" },
        { "        - {id: add, route: \"POST /customers\", source: repo, model: Customer, op: create}\n", "" },
        { "        - {id: add, route: \"POST /customers\", source: repo, model: Customer, op: create}\n", "        - {id: add, route: \"POST /customers/{id}/lines\", source: repo, model: Customer, op: custom, custom_operation: add}\n" },
        { "      Item:\n", "      Item:\n        api: {base_path: /things}\n" },
        { "      Item:\n", "      Item:\n        api: {endpoints: {get: {method: GET, path: \"/items/{id}\"}}}\n" },
    };

    private static IEnumerable<string> Routes(SystemSpec spec)
    {
        var files = MonorepoGenerator.Generate(spec);
        return files.Where(f => f.Path.EndsWith(".g.cs", StringComparison.Ordinal) && !f.Path.Contains("/tests/", StringComparison.Ordinal))
            .SelectMany(f => Map().Matches(f.Text)).Select(m => m.Groups["method"].Value.ToUpperInvariant() + " " + RoutePaths.Shape(m.Groups["path"].Value));
    }

    private static void ForEachService(string file, Action<ImmutableArray<(string Path, string Text)>, ServiceFacts> check)
    {
        var spec = SpecText.Load(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", file)));
        var files = MonorepoGenerator.Generate(spec).Select(f => (f.Path, f.Text)).ToImmutableArray();
        Assert.NotEmpty(SpecFacts.GeneratedServices(spec));
        foreach (var service in SpecFacts.GeneratedServices(spec))
        {
            check(files, ServiceFacts.Of(service));
        }
    }

    private static IEnumerable<string> Generated(ImmutableArray<(string Path, string Text)> files, ServiceFacts facts, string ending) =>
        files.Where(f => f.Path.StartsWith($"services/{facts.Service.Name}/", StringComparison.Ordinal) && f.Path.EndsWith(ending, StringComparison.Ordinal) && !f.Path.Contains("/tests/", StringComparison.Ordinal))
            .Select(f => f.Text);

    private static IEnumerable<string> Columns(string schema) => Table().Matches(schema).SelectMany(table => Column().Matches(table.Value)
        .Select(c => $"{table.Groups["name"]}.{c.Groups["name"]} {c.Groups["type"]} {c.Groups["notnull"].Value == "true"} {c.Groups["default"].Value == "true"}"
            .Replace("true", "True", StringComparison.Ordinal)));

    [GeneratedRegex("""new SqliteTable\(\s*"(?<name>[^"]+)".*?\]\)""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Table();

    [GeneratedRegex("""new SqliteColumn\("(?<name>[^"]+)", "(?<type>[A-Z]+)(\\.|[^"\\])*", NotNull: (?<notnull>\w+), HasDefault: (?<default>\w+)\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Column();

    [GeneratedRegex("""CREATE UNIQUE INDEX IF NOT EXISTS "[^"]+" ON "(?<table>[^"]+)" \((?<columns>[^)]+)\)(?<where> WHERE "deleted_at" IS NULL)?""", RegexOptions.ExplicitCapture)]
    private static partial Regex UniqueIndex();

    [GeneratedRegex("""\[JsonPropertyName\("(?<name>[^"]+)"\)\]\s+public (required )?(?<type>.+) \w+ \{""", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();

    [GeneratedRegex("""\.Map(?<method>Get|Post|Put|Patch|Delete)\("(?<path>[^"]+)",""", RegexOptions.ExplicitCapture)]
    private static partial Regex Map();

    [GeneratedRegex("(?<method>GET|POST|PUT|PATCH|DELETE) (?<path>[^ ]+) is ", RegexOptions.ExplicitCapture)]
    private static partial Regex RouteText();
}
