using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Http;

/// <summary>The members that an answer with a record has.</summary>
internal static class JsonMembers
{
    private static readonly ImmutableArray<string> AuditMembers = ["created_at", "created_by", "updated_at", "updated_by"];

    /// <summary>All members of one side of a pair.</summary>
    /// <param name="entity">The side.</param>
    /// <param name="fieldKey">Name of a field in the new spec.</param>
    /// <param name="childKey">Name of a collection in the new spec.</param>
    /// <param name="modelName">Name of a model in the new spec.</param>
    public static IEnumerable<JsonMember> Of(
        EntitySpec entity, Func<FieldSpec, string> fieldKey, Func<ChildSpec, string> childKey, Func<string, string> modelName)
    {
        yield return new JsonMember("id", "id", "a UUID", Optional: false, entity.Name.Span);
        foreach (var field in entity.Fields)
        {
            yield return new JsonMember(
                "field " + fieldKey(field), Words.ToSnake(field.Name.Value), Form(field.Type), FieldFacts.IsNullable(field, entity.IsOrder(field)), field.Name.Span);
        }

        if (entity.VersionField is { } version)
        {
            yield return new JsonMember("version", Words.ToSnake(version.Value), "a whole number of 64 bits", Optional: false, version.Span);
        }

        foreach (var name in entity.Audit ? AuditMembers : [])
        {
            yield return new JsonMember(name, name, name.EndsWith("_at", StringComparison.Ordinal) ? "an instant" : "text", Optional: false, entity.Name.Span);
        }

        foreach (var child in entity.Children)
        {
            yield return new JsonMember("child " + childKey(child), Words.ToSnake(child.Name.Value), $"a list of {modelName(child.Of.Value)}", Optional: false, child.Name.Span);
        }
    }

    /// <summary>The type of a field in JSON; types that a client writes and reads alike have one form.</summary>
    public static string Form(FieldType type)
    {
        var one = type.Kind switch
        {
            FieldKind.Bool => "true or false",
            FieldKind.Uuid or FieldKind.Ref => "a UUID",
            FieldKind.Int => "a whole number of 32 bits",
            FieldKind.Long => "a whole number of 64 bits",
            FieldKind.Float => "a number of 32 bits",
            FieldKind.Double => "a number of 64 bits",
            FieldKind.Decimal => "a decimal",
            FieldKind.Date => "a day",
            FieldKind.DateTime => "an instant",
            FieldKind.Duration => "a duration",
            FieldKind.Json => "any JSON",
            FieldKind.Enum => "one of a set",
            _ => "text",
        };
        return type.IsList ? "a list, each " + one : one;
    }
}
