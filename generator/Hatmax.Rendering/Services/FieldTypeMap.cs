using System.Globalization;
using Hatmax.Rendering.CSharp;

namespace Hatmax.Rendering.Services;

/// <summary>How a field type is written in C#, SQL and JSON.</summary>
internal static class FieldTypeMap
{
    /// <summary>C# type of one value, without <c>?</c>.</summary>
    public static string Element(FieldType type, string enumName) => type.Kind switch
    {
        FieldKind.Bool => "bool",
        FieldKind.Uuid or FieldKind.Ref => "Guid",
        FieldKind.Int => "int",
        FieldKind.Long => "long",
        FieldKind.Float => "float",
        FieldKind.Double => "double",
        FieldKind.Decimal => "decimal",
        FieldKind.Date => "DateOnly",
        FieldKind.DateTime => "DateTimeOffset",
        FieldKind.Duration => "TimeSpan",
        FieldKind.Json => "JsonElement",
        FieldKind.Enum => enumName,
        _ => "string",
    };

    /// <summary>Name of the JSON metadata of a list of that type.</summary>
    public static string ListMetadata(FieldType type, string enumName) => Element(type, enumName) switch
    {
        "string" => "TextList",
        "bool" => "FlagList",
        "Guid" => "IdList",
        "int" => "IntList",
        "long" => "LongList",
        "float" => "FloatList",
        "double" => "DoubleList",
        "decimal" => "DecimalList",
        "DateOnly" => "DayList",
        "DateTimeOffset" => "InstantList",
        "TimeSpan" => "DurationList",
        "JsonElement" => "JsonList",
        var name => name + "List",
    };

    /// <summary>True when the C# type of one value is a class.</summary>
    public static bool IsReference(FieldType type) => type.Kind is FieldKind.String or FieldKind.Text or FieldKind.Email;

    /// <summary>Reader expression of one value that is not null; <c>{0}</c> is the ordinal.</summary>
    public static string Read(FieldType type, string enumName) => type.Kind switch
    {
        FieldKind.Bool => "reader.GetFlag({0})",
        FieldKind.Uuid or FieldKind.Ref => "reader.GetId({0})",
        FieldKind.Int => "reader.GetInt32({0})",
        FieldKind.Long => "reader.GetInt64({0})",
        FieldKind.Float => "reader.GetFloat({0})",
        FieldKind.Double => "reader.GetDouble({0})",
        FieldKind.Decimal => "reader.GetExactDecimal({0})",
        FieldKind.Date => "reader.GetDay({0})",
        FieldKind.DateTime => "reader.GetInstant({0})",
        FieldKind.Duration => "reader.GetDuration({0})",
        FieldKind.Json => "reader.GetJson({0})",
        FieldKind.Enum => enumName + "Text.Parse(reader.GetString({0}))",
        _ => "reader.GetString({0})",
    };

    /// <summary>C# expression of a value as written in the spec; null when it does not parse.</summary>
    public static string? Literal(FieldType type, string enumName, string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        return type.Kind switch
        {
            FieldKind.Bool => bool.TryParse(text, out var b) ? (b ? "true" : "false") : null,
            FieldKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var i) ? i.ToString(invariant) : null,
            FieldKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var l) ? LongLiteral(l) : null,
            FieldKind.Float => float.TryParse(text, NumberStyles.Float, invariant, out var f) && float.IsFinite(f) ? f.ToString("R", invariant) + "f" : null,
            FieldKind.Double => double.TryParse(text, NumberStyles.Float, invariant, out var d) && double.IsFinite(d) ? d.ToString("R", invariant) + "d" : null,
            FieldKind.Decimal => decimal.TryParse(text, NumberStyles.Float, invariant, out var m) ? m.ToString(invariant) + "m" : null,
            FieldKind.Uuid or FieldKind.Ref => Guid.TryParse(text, out var g) ? $"new Guid(\"{g:D}\")" : null,
            FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day)
                ? string.Create(invariant, $"new DateOnly({day.Year}, {day.Month}, {day.Day})") : null,
            FieldKind.DateTime => DateTimeOffset.TryParse(text, invariant, DateTimeStyles.AssumeUniversal, out var at)
                ? string.Create(invariant, $"new DateTimeOffset({at.UtcTicks}L, TimeSpan.Zero)") : null,
            FieldKind.Duration => DurationText.TryParse(text, out var span)
                ? string.Create(invariant, $"TimeSpan.FromTicks({span.Ticks}L)") : null,
            FieldKind.Enum => type.Values.Any(v => v.Value == text) ? $"{enumName}.{CSharpNames.EnumMember(text)}" : null,
            FieldKind.Json => null,
            _ => CSharpLiteral.String(text),
        };
    }

    // long.MinValue has no literal of its own: the minus sign is an operator.
    private static string LongLiteral(long value) =>
        value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture) + "L";
}
