using System.Text.Json.Nodes;

namespace Hatmax.Spec.Language;

/// <summary>One middleware: <c>logger</c>, <c>timeout:30s</c>, <c>{throttle: 100}</c>, <c>{heartbeat: {path: /up}}</c>.</summary>
internal sealed class MiddlewareUseShape : Shape<MiddlewareUseSpec>
{
    private const string NamePattern = "^[a-z][a-z0-9_]*$";

    private static readonly TextPattern Name = new(
        "middleware", "the name of a middleware", "lower-case letters, digits and _, then perhaps a colon and an argument", NamePattern,
        static t => t.Length > 0 && char.IsAsciiLetterLower(t[0]) && t.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'));

    public override string Label => "middleware";

    public override IEnumerable<ShapePart> Parts => [new ShapePart(PartStep.Entry, "heartbeat", MiddlewareShapes.Heartbeat)];

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("middleware_use", () => new JsonObject
    {
        ["anyOf"] = new JsonArray(
            SchemaText.Pattern("^[a-z][a-z0-9_]*(:[\\s\\S]+)?$"),
            new JsonObject
            {
                ["type"] = "object",
                ["propertyNames"] = new JsonObject { ["pattern"] = NamePattern },
                ["properties"] = new JsonObject { ["heartbeat"] = new JsonObject { ["anyOf"] = new JsonArray(Argument(), MiddlewareShapes.Heartbeat.Schema(definitions)) } },
                ["additionalProperties"] = Argument(),
                ["minProperties"] = 1,
                ["maxProperties"] = 1,
            }),
    });

    public override bool Read(YamlNode node, in Place place, out MiddlewareUseSpec value)
    {
        value = null!;
        switch (node)
        {
            case YamlScalar { Kind: ScalarKind.String } scalar:
                return ReadText(scalar, place.Bag, ref value);
            case YamlMapping { Entries: [var (key, argument)] }:
                return ReadMap(key, argument, place, ref value);
            case YamlMapping map:
                place.Bag.Add(
                    LanguageDiagnostics.OneKey, map.Span, $"A middleware with an argument has exactly one key, and this one has {map.Entries.Length}.",
                    "Write one list item per middleware.");
                return false;
            default:
                place.WrongType(node, "a middleware such as `logger` or `timeout: 30s`");
                return false;
        }
    }

    private static bool ReadText(YamlScalar scalar, DiagnosticBag bag, ref MiddlewareUseSpec value)
    {
        var colon = scalar.Text.IndexOf(':', StringComparison.Ordinal);
        var name = new Located<string>(colon < 0 ? scalar.Text : scalar.Text[..colon], scalar.Span);
        Located<string>? argument = colon < 0 ? null : new Located<string>(scalar.Text[(colon + 1)..], scalar.Span);
        if (argument is { Value.Length: 0 })
        {
            bag.Add(
                LanguageDiagnostics.EmptyText, scalar.Span, $"'{name}' has a colon without an argument.",
                "Write the argument after the colon, or remove the colon.");
            return false;
        }

        value = new MiddlewareUseSpec(name, argument, null, scalar.Span);
        return Name.Check(name, bag);
    }

    private static bool ReadMap(YamlScalar key, YamlNode argument, in Place place, ref MiddlewareUseSpec value)
    {
        var name = key.Located;
        if (!Name.Check(name, place.Bag))
        {
            return false;
        }

        var below = place with { Key = name };
        switch (argument)
        {
            case YamlMapping when key.Text == "heartbeat":
                if (!MiddlewareShapes.Heartbeat.Read(argument, below, out var heartbeat))
                {
                    return false;
                }

                value = new MiddlewareUseSpec(name, heartbeat.Path, heartbeat, key.Span);
                return true;
            case YamlScalar { Kind: ScalarKind.Null } or YamlScalar { Kind: ScalarKind.Bool, Text: "true" }:
                value = new MiddlewareUseSpec(name, null, null, key.Span);
                return true;
            case YamlScalar scalar:
                value = new MiddlewareUseSpec(name, scalar.Located, null, key.Span);
                return true;
            default:
                below.WrongType(argument, "a single value");
                return false;
        }
    }

    private static JsonObject Argument() => new() { ["type"] = SchemaText.Array("string", "number", "boolean", "null") };
}
