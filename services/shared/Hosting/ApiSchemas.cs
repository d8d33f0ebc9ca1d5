using Microsoft.OpenApi;

namespace Hatmax.Shared.Hosting;

/// <summary>Where the schemas that are derived from .NET types differ from the JSON that this library reads and writes.</summary>
internal static class ApiSchemas
{
    // How the document names the closed forms of Envelope<T> and Optional<T>.
    private const string EnvelopePrefix = "EnvelopeOf";
    private const string OptionalPrefix = "OptionalOf";

    /// <summary>What the converters of this library write is text, which their types do not tell.</summary>
    internal static void DescribeText(OpenApiSchema schema, Type type)
    {
        var format = Nullable.GetUnderlyingType(type) ?? type;
        if (format == typeof(TimeSpan))
        {
            schema.Type = Text(type);
            schema.Format = "duration";
            schema.Pattern = null;
        }
        else if (format == typeof(DateTimeOffset) || (schema.Type is null && schema.Enum is { Count: > 0 }))
        {
            schema.Type = Text(type);
        }
    }

    /// <summary>An optional member has the schema of its value, and the data of an envelope is never null.</summary>
    internal static void Unwrap(OpenApiDocument document)
    {
        if (document.Components?.Schemas is not { } schemas)
        {
            return;
        }

        foreach (var (id, schema) in schemas)
        {
            if (schema.Properties is not { } properties)
            {
                continue;
            }

            foreach (var (name, property) in properties.ToList())
            {
                if (property is OpenApiSchemaReference { Reference.Id: { } target } && target.StartsWith(OptionalPrefix, StringComparison.Ordinal))
                {
                    properties[name] = ValueOf(schemas[target]);
                }
                else if (name is "data" && id.StartsWith(EnvelopePrefix, StringComparison.Ordinal))
                {
                    properties[name] = WithoutNull(property);
                }
            }
        }

        foreach (var id in schemas.Keys.Where(id => id.StartsWith(OptionalPrefix, StringComparison.Ordinal)).ToList())
        {
            schemas.Remove(id);
        }
    }

    private static JsonSchemaType Text(Type type)
        => JsonSchemaType.String | (Nullable.GetUnderlyingType(type) is null ? default : JsonSchemaType.Null);

    private static IOpenApiSchema ValueOf(IOpenApiSchema optional)
    {
        var value = optional.Properties!["value"];
        if (value is OpenApiSchema plain)
        {
            // That of Optional<T>.Value, which says nothing about this member.
            plain.Description = null;
        }

        return value;
    }

    private static IOpenApiSchema WithoutNull(IOpenApiSchema schema)
    {
        if (schema.OneOf is { Count: 2 } choices && choices.FirstOrDefault(choice => choice.Type != JsonSchemaType.Null) is { } only)
        {
            return only;
        }

        if (schema is OpenApiSchema plain)
        {
            plain.Type &= ~JsonSchemaType.Null;
        }

        return schema;
    }
}
