using System.Buffers;
using System.Globalization;

namespace Hatmax.Spec.Validation.Settings;

/// <summary>Durations as the dialect writes them: numbers with units, <c>1h30m</c>, <c>500ms</c>.</summary>
internal static class GoDuration
{
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.");

    /// <summary>True for one or more numbers that each have a unit (ns, us, ms, s, m, h) and are together above zero and below a year.</summary>
    public static bool IsPositive(string text)
    {
        var seconds = 0.0;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var digits = rest.IndexOfAnyExcept(NumberLetters);
            if (digits <= 0 || !double.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }

            rest = rest[digits..];
            var letters = rest.IndexOfAny(NumberLetters);
            var unit = Seconds(letters < 0 ? rest : rest[..letters]);
            if (unit == 0)
            {
                return false;
            }

            seconds += number * unit;
            rest = letters < 0 ? [] : rest[letters..];
        }

        return seconds is > 0 and < 366 * 86_400.0;
    }

    private static double Seconds(ReadOnlySpan<char> unit) => unit switch
    {
        "ns" => 1e-9,
        "us" or "µs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => 0,
    };
}
