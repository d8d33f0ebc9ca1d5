using System.Runtime.CompilerServices;

namespace Hatmax.Spec.Tests.Validation;

public class ValidSpecTests
{
    [Fact]
    public void The_reference_system_has_no_errors()
    {
        var text = File.ReadAllText(Path.GetFullPath("../../../hatmax.yml", Folder()));
        Assert.DoesNotContain(SpecLoader.Load(text, "hatmax.yml").Diagnostics, d => d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("a reference to itself that may be missing", "models: {Item: {fields: {parent: 'ref(Item)?'}}}")]
    [InlineData("two references that may be missing", "models: {A: {fields: {b: 'ref(B)?'}}, B: {fields: {a: 'ref(A)'}}}")]
    [InlineData("a reference to an aggregate", "models: {A: {fields: {b: ref(B)}}}\n    aggregates: {B: {fields: {n: int}}}")]
    [InlineData("words of C# and SQL", "models: {Class: {fields: {select: string, order: int, class: string, group: bool}}}")]
    [InlineData("names of the framework", "models: {Task: {fields: {guid: uuid, string: string}}}")]
    [InlineData("a field named after its model", "models: {Item: {fields: {item: string}}}")]
    [InlineData("one model in two collections",
        "models: {Tag: {fields: {n: int}}}\n    aggregates: {A: {fields: {n: int}, children: {tags: {of: Tag}}}, B: {fields: {n: int}, children: {tags: {of: Tag}}}}")]
    [InlineData("columns that are added",
        "models: {Tag: {fields: {n: int}}}\n    aggregates: {A: {fields: {n: int}, children: {tags: {of: Tag, audit: true, constraints: {indexes: [[a_id, created_at]], unique: [[a_id, n]]}}}}}")]
    [InlineData("a more specific route",
        "models: {Item: {fields: {n: int}}}\n    api: {handlers: [{route: 'GET /items/{id}', model: Item, op: get}, {route: 'GET /items/recent', model: Item, op: list}]}")]
    [InlineData("an automatic route that is declared",
        "aggregates: {List: {fields: {n: int}}}\n    api: {handlers: [{route: 'GET /lists/{listId}', model: List, op: get}]}")]
    [InlineData("PUT as an update", "models: {Item: {fields: {n: int}}}\n    api: {handlers: [{route: 'PUT /items/{id}', model: Item, op: update}]}")]
    [InlineData("bounds that are equal", "models: {Item: {fields: {n: {type: int, validations: [{min: 3}, {max: 3}], default: 3}}}}")]
    [InlineData("a list with a length", "models: {Item: {fields: {n: {type: 'string[]', validations: [{max_length: 3}]}}}}")]
    [InlineData("dropped names of all kinds",
        "drop: [old_items, marks]\n    models: {Tag: {drop: [a_id], fields: {n: int}}, Item: {drop: [created_at, isDone], fields: {n: int}}}\n    aggregates: {A: {drop: version, fields: {n: int}}}")]
    [InlineData("the same key in text and in a table", "models: {Item: {fields: {n: int}}}\n    aggregates: {Log: {fields: {n: int}, table: log_entries, id: log_id}}")]
    public void Nothing_is_found_in(string what, string body)
    {
        var found = SpecLoader.Load($"services:\n  todo:\n    {body}\n", "hatmax.yml").Diagnostics;
        Assert.True(found.IsEmpty, $"{what}: {string.Join(' ', found.Select(d => d.Id + " " + d.Message))}");
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
