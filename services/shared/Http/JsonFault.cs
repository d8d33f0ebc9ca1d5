using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hatmax.Shared.Http;

/// <summary>Turns a <see cref="JsonException"/> into a detail that names the place and the kind of fault, and leaks nothing of its text.</summary>
internal static class JsonFault
{
    internal const string InvalidType = "invalid_type";
    internal const string UnknownMember = "unknown_member";
    internal const string Malformed = "malformed";

    private const string WholeBody = "body";

    internal static ErrorDetail NullBody { get; } = new(WholeBody, InvalidType, "body must not be null");

    internal static ErrorDetail Describe(JsonException exception, JsonTypeInfo root)
    {
        var path = JsonPath.Parse(exception.Path);
        var field = path.Count == 0 ? WholeBody : JsonPath.Display(path);

        // The reader's own exception, when the text is no JSON at all, arrives as the inner one.
        if (exception.InnerException is JsonException)
        {
            return new(field, Malformed, "body is not well-formed JSON");
        }

        return IsUnknown(path, root)
            ? new(field, UnknownMember, $"{field} is not a known member")
            : new(field, InvalidType, $"{field} has the wrong type or format");
    }

    /// <summary>Whether the body begins with a sound JSON value that something follows.</summary>
    internal static bool HasTrailingData(ReadOnlySpan<byte> body, JsonSerializerOptions options)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions
        {
            MaxDepth = options.MaxDepth,
            CommentHandling = options.ReadCommentHandling,
            AllowTrailingCommas = options.AllowTrailingCommas,
        });
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException)
        {
            return false;
        }

        return body[(int)reader.BytesConsumed..].ContainsAnyExcept(" \t\r\n"u8);
    }

    private static bool IsUnknown(IReadOnlyList<JsonPathStep> path, JsonTypeInfo root)
    {
        JsonTypeInfo? type = root;
        foreach (var step in path)
        {
            if (type is null)
            {
                return false;
            }

            if (step.Name is null)
            {
                type = Next(type.ElementType, root.Options);
            }
            else if (type.Kind != JsonTypeInfoKind.Object)
            {
                return false;
            }
            else if (Find(type, step.Name) is { } property)
            {
                type = Next(property.PropertyType, root.Options);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo type, string name)
    {
        var comparison = type.Options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var property in type.Properties)
        {
            if (property.Name.Equals(name, comparison))
            {
                return property;
            }
        }

        return null;
    }

    private static JsonTypeInfo? Next(Type? type, JsonSerializerOptions options)
        => type is not null && options.TryGetTypeInfo(type, out var info) ? info : null;
}
