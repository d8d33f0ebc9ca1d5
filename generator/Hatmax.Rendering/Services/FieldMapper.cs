using System.Globalization;
using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>Maps a field of the spec to what the templates need.</summary>
internal static class FieldMapper
{
    /// <summary>The view of one field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typeName">C# type that owns it.</param>
    /// <param name="service">C# word of the service, for its JSON context.</param>
    /// <param name="isOrder">It orders a collection: an absent value means "at the end".</param>
    /// <param name="updatable">An update may change it.</param>
    public static FieldView Map(FieldSpec field, string typeName, string service, bool isOrder, bool updatable)
    {
        var type = field.Type;
        var property = CSharpNames.PropertyName(field.Name.Value, typeName);
        var enumName = EnumName(typeName, field);
        var element = FieldTypeMap.Element(type, enumName);
        var required = field.Rule(RuleKind.Required) is not null;
        var nullable = FieldFacts.IsNullable(field, isOrder);
        var baseType = type.IsList ? $"IReadOnlyList<{element}>" : element;
        var name = Words.ToSnake(field.Name.Value);
        var notNull = !nullable;
        var sqlDefault = SqlDefault(field, isOrder);

        return new FieldView
        {
            Spec = field,
            Name = name,
            Property = property,
            Doc = CSharpLiteral.Sentence(field.Description, Fallback(field)),
            Type = nullable ? baseType + "?" : baseType,
            InputType = baseType + "?",
            PatchType = type.IsList || FieldTypeMap.IsReference(type) ? baseType : element + "?",
            Initializer = Initializer(type, nullable),
            Column = SqlNames.Quote(SqlNames.Column(field)),
            Parameter = "$" + name,
            Definition = FieldFacts.SqlType(type) + (notNull ? " NOT NULL" : "") + (sqlDefault is null ? "" : " DEFAULT " + sqlDefault),
            NotNull = notNull,
            HasDefault = sqlDefault is not null,
            Bind = Bind(type, property, enumName, service, nullable),
            ReadFormat = Read(type, element, enumName, service, nullable),
            FromInput = FromInput(field, property, enumName, nullable, isOrder),
            FromPatch = FromPatch(type, property, nullable),
            Differs = Differs(type, property, FromInput(field, property, enumName, nullable, isOrder), nullable),
            InputChecks = FieldChecks.Of(field, "input." + property, "prefix + " + CSharpLiteral.String(name), property, required && !isOrder),
            PatchChecks = FieldChecks.OfPatch(field, $"patch.{property}.Value", CSharpLiteral.String(name), property, required, notNull),
            Pattern = field.Rule(RuleKind.Pattern)?.Argument is { } pattern ? CSharpLiteral.String(pattern) : "",
            PatternName = property + "Pattern",
            Updatable = updatable,
            IsOrder = isOrder,
        };
    }

    /// <summary>C# name of a field's enum.</summary>
    public static string EnumName(string typeName, FieldSpec field) => CSharpNames.EnumName(typeName, field.Name.Value);

    private static string Fallback(FieldSpec field) => field.Type.Kind switch
    {
        FieldKind.Ref => $"Id of the {CSharpLiteral.Doc(field.Type.Target?.Value ?? "record")} it refers to.",
        _ => $"The {string.Join(' ', Words.Split(field.Name.Value)).ToLowerInvariant()}.",
    };

    private static string Initializer(FieldType type, bool nullable) => type switch
    {
        { IsList: true } => " = [];",
        _ when FieldTypeMap.IsReference(type) && !nullable => " = \"\";",
        _ => "",
    };

    private static string? Default(FieldSpec field, string enumName) =>
        field.Default is { } value && !field.Type.IsList ? FieldTypeMap.Literal(field.Type, enumName, value.Value) : null;

    private static string? SqlDefault(FieldSpec field, bool isOrder)
    {
        if (field.Type.IsList)
        {
            return "'[]'";
        }

        if (isOrder)
        {
            return "0";
        }

        if (field.Default is not { } value)
        {
            return field.Type is { Kind: FieldKind.Bool, Nullable: false } ? "0" : null;
        }

        var invariant = CultureInfo.InvariantCulture;
        return field.Type.Kind switch
        {
            FieldKind.Bool => string.Equals(value.Value, "true", StringComparison.OrdinalIgnoreCase) ? "1" : "0",
            FieldKind.Int or FieldKind.Long => long.TryParse(value.Value, NumberStyles.AllowLeadingSign, invariant, out var n) ? n.ToString(invariant) : null,
            FieldKind.Float or FieldKind.Double => double.TryParse(value.Value, NumberStyles.Float, invariant, out var d) && double.IsFinite(d) ? d.ToString("R", invariant) : null,
            FieldKind.Duration => DurationText.TryParse(value.Value, out var span) ? span.Ticks.ToString(invariant) : null,
            FieldKind.DateTime => DateTimeOffset.TryParse(value.Value, invariant, DateTimeStyles.AssumeUniversal, out var at)
                ? SqlText(at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", invariant)) : null,
            FieldKind.Uuid or FieldKind.Ref => Guid.TryParse(value.Value, out var id) ? SqlText(id.ToString()) : null,
            FieldKind.Json => null,
            // Every INSERT binds the value; the SQL default only serves new columns of old tables, so an odd one may go without.
            _ => FieldFacts.IsPlain(value.Value) ? SqlText(value.Value) : null,
        };
    }

    private static string SqlText(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Bind(FieldType type, string property, string enumName, string service, bool nullable)
    {
        var value = "entity." + property;
        if (type.IsList)
        {
            return $"{value}, {service}Json.Default.{FieldTypeMap.ListMetadata(type, enumName)}";
        }

        if (type.Kind == FieldKind.Enum)
        {
            return nullable ? $"{value} is {{ }} chosen{property} ? {enumName}Text.Format(chosen{property}) : null" : $"{enumName}Text.Format({value})";
        }

        return value;
    }

    private static string Read(FieldType type, string element, string enumName, string service, bool nullable)
    {
        if (type.IsList)
        {
            return $"reader.GetJson({{0}}, {service}Json.Default.{FieldTypeMap.ListMetadata(type, enumName)}) ?? []";
        }

        var read = FieldTypeMap.Read(type, enumName);
        if (!nullable)
        {
            return read;
        }

        return type.Kind == FieldKind.Enum
            ? $"reader.IsDBNull({{0}}) ? ({element}?)null : {read}"
            : read.Replace("({0})", "OrNull({0})", StringComparison.Ordinal);
    }

    private static string FromInput(FieldSpec field, string property, string enumName, bool nullable, bool isOrder)
    {
        var value = "input." + property;
        if (field.Type.IsList)
        {
            return value + " ?? []";
        }

        if (Default(field, enumName) is { } literal && !isOrder)
        {
            return $"{value} ?? {literal}";
        }

        if (nullable)
        {
            return value;
        }

        return FieldTypeMap.IsReference(field.Type) ? value + " ?? \"\"" : value + ".GetValueOrDefault()";
    }

    // Lists and JSON values have no equality of their own that compares content.
    private static string Differs(FieldType type, string property, string input, bool nullable) => type switch
    {
        { IsList: true, Kind: FieldKind.Json } => $"!entity.{property}.SequenceEqual({input}, JsonEquality.Instance)",
        { IsList: true } => $"!entity.{property}.SequenceEqual({input})",
        { Kind: FieldKind.Json } when nullable => $"!JsonEquality.Equal(entity.{property}, {input})",
        { Kind: FieldKind.Json } => $"!JsonElement.DeepEquals(entity.{property}, {input})",
        _ => $"entity.{property} != ({input})",
    };

    private static string FromPatch(FieldType type, string property, bool nullable)
    {
        var value = $"patch.{property}.Value";
        if (nullable)
        {
            return value;
        }

        return type.IsList || FieldTypeMap.IsReference(type) ? value + "!" : value + ".GetValueOrDefault()";
    }
}
