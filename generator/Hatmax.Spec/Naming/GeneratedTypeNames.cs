namespace Hatmax.Spec;

/// <summary>Names of the types that are generated for an entity, so that another entity cannot take one of them.</summary>
internal static class GeneratedTypeNames
{
    /// <summary>Types of a model or aggregate; <paramref name="type"/> is its own type, which comes first.</summary>
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
        foreach (var field in fields)
        {
            if (field.Type.Kind == FieldKind.Enum)
            {
                var name = type + CSharpNames.PropertyName(field.Name.Value, type);
                yield return name;
                yield return name + "Text";
            }
        }
    }

    /// <summary>Types of a service; <paramref name="segment"/> is the last segment of its namespace.</summary>
    public static IEnumerable<string> OfService(string segment) =>
        [segment + "Json", segment + "Module", segment + "Schema", segment + "Service"];
}
