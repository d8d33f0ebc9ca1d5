using System.Globalization;
using System.Text.Json;

namespace Hatmax.Spec.Validation.Fields;

/// <summary>Values of fields as they are written in a spec.</summary>
internal static class FieldValue
{
    private static readonly string[] InstantFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
    ];

    /// <summary>The value of the type's base type, or null when the text is none. Values of one type compare with each other.</summary>
    public static IComparable? Parse(FieldType type, string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        return type.Kind switch
        {
            FieldKind.Bool => bool.TryParse(text, out var flag) ? flag : null,
            FieldKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var i) ? i : null,
            FieldKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var l) ? l : null,
            FieldKind.Float => float.TryParse(text, NumberStyles.Float, invariant, out var f) && float.IsFinite(f) ? f : null,
            FieldKind.Double => double.TryParse(text, NumberStyles.Float, invariant, out var d) && double.IsFinite(d) ? d : null,
            FieldKind.Decimal => decimal.TryParse(text, NumberStyles.Float, invariant, out var m) ? m : null,
            FieldKind.Uuid or FieldKind.Ref => Guid.TryParseExact(text, "D", out var id) ? id : null,
            FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day) ? day : null,
            FieldKind.DateTime => ParseInstant(text),
            FieldKind.Duration => IsoDuration.TryParse(text, out var span) ? span : null,
            FieldKind.Enum => type.Values.Any(v => string.Equals(v.Value, text, StringComparison.Ordinal)) ? text : null,
            FieldKind.Json => IsJson(text) ? text : null,
            _ => text,
        };
    }

    /// <summary>How a value of the type is written, for a fix: <c>a day such as 2026-01-31</c>.</summary>
    public static string Form(FieldType type) => type.Kind switch
    {
        FieldKind.Bool => "true or false",
        FieldKind.Int => "a whole number from -2147483648 to 2147483647",
        FieldKind.Long => "a whole number of 64 bits",
        FieldKind.Float or FieldKind.Double or FieldKind.Decimal => "a number such as 12.5",
        FieldKind.Uuid or FieldKind.Ref => "a UUID such as 6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
        FieldKind.Date => "a day such as 2026-01-31",
        FieldKind.DateTime => "an instant with its offset, such as 2026-01-31T12:00:00Z",
        FieldKind.Duration => "an ISO 8601 duration such as PT1H30M",
        FieldKind.Enum => "one of " + Hint.List([.. type.Values.Select(v => v.Value)]),
        FieldKind.Json => "JSON in quotes, such as '{\"a\": 1}'",
        FieldKind.Email => "an e-mail address such as ada@example.com",
        _ => "text",
    };

    private static DateTimeOffset? ParseInstant(string text) =>
        // An instant without an offset would mean another moment on every machine.
        (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 10)
        && DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at : null;

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
