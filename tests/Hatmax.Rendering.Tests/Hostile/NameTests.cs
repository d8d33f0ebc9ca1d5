namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>A name is either refused with a diagnostic or gives code that compiles.</summary>
public sealed class NameTests
{
    private static readonly IReadOnlyList<string> All =
    [
        .. HostileNames.OfTemplates.Concat(HostileNames.OfLibrary).Concat(HostileNames.OfFramework).Concat(HostileNames.OfLanguage).Concat(HostileNames.OfMembers)
            .Distinct(StringComparer.Ordinal),
    ];

    // Entities and collections give ten files each: all names when run by hand, and those around the house in CI.
    private static readonly IReadOnlyList<string> Some = Fuzz.IsByHand ? All : [.. All.Where((_, i) => i % 11 == 0), "result", "status", "order", "OfOneSql", "Check", "CheckSql", "Default", "Options", "NullableGuid"];

    private static readonly string[] Types = ["string", "int", "uuid?", "datetime", "'enum(a, b)'", "json", "bool?", "'string[]'", "decimal", "duration?"];

    [Fact]
    public void Aggregates() => new Batch(
        names => "name: x\nservices:\n  s:\n    models: {Zeta: {fields: {tone: string}}}\n    aggregates:\n"
            + string.Concat(names.Select(n => $"      {n}:\n        version_field: v\n        audit: true\n        fields: {{a_field: {{type: string, validations: [unique]}}}}\n")),
        40).Check(Some);

    [Fact]
    public void Child_models() => new Batch(
        names => "name: x\nservices:\n  s:\n    models:\n" + string.Concat(names.Select(n => $"      {n}: {{fields: {{rank: int, kind: {{type: enum, values: [a, b]}}}}}}\n"))
            + "    aggregates:\n      Zeta:\n        children:\n"
            + string.Concat(names.Select((n, i) => $"          zz{i}: {{of: {n}, order: {{field: rank, unique_scope: [zeta_id]}}, constraints: {{}}}}\n")),
        60).Check(Some);

    [Fact]
    public void Fields() => new Batch(
        names => "name: x\nservices:\n  s:\n    models:\n      Inner:\n        options: {lifecycle: [before_create, before_update]}\n        fields:\n" + Members(names)
            + "    aggregates:\n      Outer:\n        version_field: revision\n        lifecycle: [before_create, before_update]\n        children: {inners: {of: Inner, updatable: []}}\n        fields:\n" + Members(names),
        200).Check(All);

    [Fact]
    public void Collections() => new Batch(
        names => "name: x\nservices:\n  s:\n    models:\n      Inner:\n        fields: {rank: int}\n    aggregates:\n      Outer:\n        audit: true\n        soft_delete: true\n        children:\n"
            + string.Concat(names.Select(n => $"          {n}: {{of: Inner, order: {{field: rank}}}}\n")) + "      Other: {children: {inners: {of: Inner}}}\n",
        80).Check(Some);

    [Fact]
    public void Version_fields() => new Batch(
        names => "name: x\nservices:\n  s:\n    models: {Inner: {fields: {a: int}}}\n    aggregates:\n"
            + string.Concat(names.Select((n, i) => $"      Outer{i}x: {{version_field: {n}, fields: {{b: string}}}}\n")),
        80).Check(HostileNames.OfMembers);

    [Fact]
    public void Enum_values() => new Batch(
        names => "name: x\nservices:\n  s:\n    models:\n      Inner:\n        fields:\n          kind: {type: enum, values: [" + string.Join(", ", names.Select(n => $"'{n}'")) + $"], default: '{names[0]}'}}\n",
        1000).Check([.. All, "in-progress", "2fa", "a b", "a.b", "-", "+1", "ä", "", "A", "a", "1", "01", "_1"]);

    [Fact]
    public void Operations() => new Batch(
        names => "name: x\nservices:\n  s:\n    models: {Inner: {fields: {a: int}}}\n    aggregates:\n      Outer: {children: {inners: {of: Inner}}}\n    api:\n      handlers:\n"
            + string.Concat(names.Select((n, i) => $"        - {{id: a{i}, route: 'POST /a/{{id}}/{i}', source: repo, model: Outer, op: custom, custom_operation: {n}}}\n"
                + $"        - {{id: b{i}, route: 'POST /b/{{id}}/{i}', source: repo, model: Inner, op: custom, custom_operation: {n}}}\n"))
            + "        - {route: 'GET /inners', source: repo, model: Inner, op: list}\n        - {route: 'GET /inners/{id}', source: repo, model: Inner, op: get}\n"
            + "        - {route: 'POST /inners', source: repo, model: Inner, op: create}\n        - {route: 'PUT /inners/{id}', source: repo, model: Inner, op: update}\n"
            + "        - {route: 'PATCH /inners/{id}', source: repo, model: Inner, op: update}\n        - {route: 'DELETE /inners/{id}', source: repo, model: Inner, op: delete}\n",
        400).Check([.. Some, "list_all", "get_direct", "create_direct", "replace_one", "update_one", "delete_one", "try_read_ids", "custom_list", "ListAsync", "list"]);

    [Fact]
    public void Names_that_are_made_for_another_entity()
    {
        string[] suffixes =
        [
            "", "Input", "Patch", "Repository", "Endpoints", "Links", "Validator", "Mapping", "Envelope", "PageEnvelope", "Page", "Item", "Items", "ItemsPatch", "ItemsMapping", "ItemsEndpoints",
            "ItemsInput", "Kind", "KindText", "KindList", "Text", "Json", "Schema", "Service", "Module", "Operations", "Change", "Direct", "RouteChange", "Test", "Tests", "RouteTests", "Field", "Route", "s", "es", "Entity", "Value",
        ];
        string[] whole = ["NewListInput", "IListRepository", "SqliteListRepository", "Item", "NewItemInput", "NewListItemsInput", "Items", "TextList", "FlagList", "IdList", "ItemKindList", "IListItem",
            "IReadOnlyListItem", "NullableListKind", "NullableItemKind", "OptionalString", "SJson", "SSchema", "SService", "Models", "Lists", "Todo"];
        var names = suffixes.Select(s => "List" + s).Concat(whole).ToList();
        new Batch(
            extra => "name: x\nservices:\n  s:\n    models:\n      Item: {fields: {a: string, kind: 'enum(a, b)[]', tags: 'string[]', on: 'bool[]', at: 'uuid[]'}}\n    aggregates:\n"
                + "      List:\n        fields: {kind: {type: enum, values: [a, b]}, field: {type: enum, values: [a]}, route: {type: enum, values: [a]}, kinds: 'enum(a, b)[]', when: datetime?}\n        children: {items: {of: Item}, mores: {of: Item}}\n      Quote: {children: {items: {of: Item}}}\n"
                + string.Concat(extra.Where(n => n is not "List" and not "Item").Select(n => $"      {n}: {{fields: {{note: string}}}}\n")),
            60).Check(names);
    }

    private static string Members(IEnumerable<string> names) =>
        string.Concat(names.Select((n, i) => $"          {n}: {{type: {Types[i % Types.Length]}}}\n"));
}
