namespace Hatmax.Spec;

/// <summary>Names of the types that are generated for an entity, so that another entity cannot take one of them.</summary>
internal static class GeneratedTypeNames
{
    private static readonly string[] Elements =
    [
        "String", "Boolean", "Guid", "Int32", "Int64", "Single", "Double", "Decimal", "DateOnly", "DateTimeOffset", "TimeSpan", "JsonElement",
    ];

    /// <summary>
    /// Types of a model or aggregate and the names of their JSON metadata; <paramref name="type"/> is its own type, which comes first.
    /// </summary>
    public static IEnumerable<string> OfEntity(string type, IEnumerable<FieldSpec> fields)
    {
        yield return type;
        yield return type + "Input";
        yield return "New" + type + "Input";
        yield return type + "Patch";
        yield return type + "Validator";
        yield return type + "Mapping";
        yield return type + "Repository";
        yield return "I" + type + "Repository";
        yield return "Sqlite" + type + "Repository";
        yield return type + "Endpoints";
        yield return type + "Links";
        yield return type + "Envelope";
        yield return type + "PageEnvelope";
        yield return "Envelope" + type;
        yield return "EnvelopeIReadOnlyList" + type;
        yield return "IReadOnlyList" + type;
        yield return "IList" + type;
        yield return "IReadOnlyList" + type + "Input";
        foreach (var field in fields)
        {
            if (field.Type.Kind == FieldKind.Enum)
            {
                var name = CSharpNames.EnumName(type, field.Name.Value);
                yield return name;
                yield return name + "Text";
                yield return name + "List";
                yield return "Nullable" + name;
                yield return "Optional" + name;
                yield return "OptionalNullable" + name;
            }
        }
    }

    /// <summary>Types of a collection whose model is in several: <paramref name="use"/> is the root and the collection.</summary>
    public static IEnumerable<string> OfUse(string use) => [use + "Patch", use + "Mapping", use + "Endpoints", "New" + use + "Input"];

    /// <summary>Types of a service; <paramref name="segment"/> is the last segment of its namespace.</summary>
    public static IEnumerable<string> OfService(string segment) =>
        [segment + "Json", segment + "Schema", segment + "Service"];

    /// <summary>Names of JSON metadata that every service may have.</summary>
    public static ImmutableArray<string> OfJson { get; } =
    [
        .. Elements.SelectMany(static e => new[] { "Nullable" + e, "Optional" + e, "OptionalNullable" + e, "OptionalIReadOnlyList" + e }),
        "TextList", "FlagList", "IdList", "IntList", "LongList", "FloatList", "DoubleList", "DecimalList", "DayList", "InstantList", "DurationList",
        "JsonList", "IReadOnlyListLink", "IReadOnlyListString",
    ];
}
