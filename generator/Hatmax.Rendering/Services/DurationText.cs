using System.Globalization;
using System.Xml;

namespace Hatmax.Rendering.Services;

/// <summary>Durations as the spec writes them: ISO 8601 (<c>PT1H30M</c>), Go (<c>1h30m</c>), or seconds.</summary>
internal static class DurationText
{
    private static readonly (string Unit, double Seconds)[] Units =
        [("ns", 1e-9), ("us", 1e-6), ("µs", 1e-6), ("ms", 1e-3), ("s", 1), ("m", 60), ("h", 3600), ("d", 86400)];

    /// <summary>False when the text is none of the three.</summary>
    public static bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return TryFromSeconds(seconds, out value);
        }

        return text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal) ? TryParseIso(text, out value) : TryParseGo(text, out value);
    }

    private static bool TryParseIso(string text, out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }

    private static bool TryParseGo(string text, out TimeSpan value)
    {
        value = default;
        var total = 0d;
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
            {
                at++;
            }

            var number = text[start..at];
            start = at;
            while (at < text.Length && !char.IsAsciiDigit(text[at]) && text[at] != '.')
            {
                at++;
            }

            var unit = Array.FindIndex(Units, u => u.Unit == text[start..at]);
            if (unit < 0 || !double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            {
                return false;
            }

            total += amount * Units[unit].Seconds;
        }

        return text.Length > 0 && TryFromSeconds(total, out value);
    }

    private static bool TryFromSeconds(double seconds, out TimeSpan value)
    {
        value = default;
        if (Math.Abs(seconds) > TimeSpan.MaxValue.TotalSeconds / 2)
        {
            return false;
        }

        value = TimeSpan.FromSeconds(seconds);
        return true;
    }
}
