using System.Globalization;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>Durations: <c>1m30s</c>, <c>500ms</c>; a whole number is seconds.</summary>
internal static class DurationText
{
    // Parts and digits are bounded so that no sum leaves the range of TimeSpan.
    private const string Pattern = "^([0-9]{1,7}(\\.[0-9]{1,9})?(ns|us|ms|s|m|h)){1,8}$";

    public static JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(
            SchemaText.Pattern(Pattern),
            new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = int.MaxValue }),
    };

    public static TimeSpan? Parse(YamlScalar scalar, Place place)
    {
        var parsed = scalar.Kind == ScalarKind.String ? Units(scalar.Text) : Seconds(scalar.Text);
        if (parsed is null)
        {
            place.Bag.Add(
                LanguageDiagnostics.BadDuration, scalar.Span, $"'{Shorten.Text(scalar.Text)}' is not a duration.",
                "Write numbers with the units h, m, s or ms, for example 30s or 1m30s.");
        }

        return parsed;
    }

    private static TimeSpan? Seconds(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= int.MaxValue && Math.Floor(n) == n
            ? TimeSpan.FromSeconds(n) : null;

    private static TimeSpan? Units(string text)
    {
        var (total, at, parts) = (TimeSpan.Zero, 0, 0);
        while (at < text.Length)
        {
            if (++parts > 8 || Part(text, ref at) is not { } part)
            {
                return null;
            }

            total += part;
        }

        return parts == 0 ? null : total;
    }

    private static TimeSpan? Part(string text, ref int at)
    {
        var start = at;
        var whole = Digits(text, ref at);
        var fraction = 1;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole is 0 or > 7 || fraction is 0 or > 9)
        {
            return null;
        }

        var number = decimal.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture);
        return Unit(text, ref at) is { } ticks ? TimeSpan.FromTicks((long)(number * ticks)) : null;
    }

    // The longer unit first: "ms" is not "m".
    private static decimal? Unit(string text, ref int at)
    {
        var rest = text.AsSpan(at);
        (int Length, decimal? Ticks) unit = rest switch
        {
            ['n', 's', ..] => (2, 0.01m),
            ['u', 's', ..] => (2, TimeSpan.TicksPerMicrosecond),
            ['m', 's', ..] => (2, TimeSpan.TicksPerMillisecond),
            ['s', ..] => (1, TimeSpan.TicksPerSecond),
            ['m', ..] => (1, TimeSpan.TicksPerMinute),
            ['h', ..] => (1, TimeSpan.TicksPerHour),
            _ => (0, null),
        };
        at += unit.Length;
        return unit.Ticks;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
