using System.Globalization;
using Hatmax.Rendering.Services;

namespace Hatmax.Rendering.Tests;

/// <summary>Values of the types that have an order: numbers, dates and durations.</summary>
internal static class SampleNumbers
{
    /// <summary>A value as the spec writes it, of the C# type that the field has; null when the text is none.</summary>
    public static IComparable? Parse(FieldKind kind, string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        return kind switch
        {
            FieldKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var i) ? i : null,
            FieldKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var l) ? l : null,
            FieldKind.Float => float.TryParse(text, NumberStyles.Float, invariant, out var f) && float.IsFinite(f) ? f : null,
            FieldKind.Double => double.TryParse(text, NumberStyles.Float, invariant, out var d) && double.IsFinite(d) ? d : null,
            FieldKind.Decimal => decimal.TryParse(text, NumberStyles.Float, invariant, out var m) ? m : null,
            FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day) ? day : null,
            FieldKind.DateTime => DateTimeOffset.TryParse(text, invariant, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null,
            FieldKind.Duration => DurationText.TryParse(text, out var span) ? span : null,
            _ => null,
        };
    }

    /// <summary>Two plain values.</summary>
    public static IEnumerable<IComparable> Plain(FieldKind kind) => kind switch
    {
        FieldKind.Int => [1, 2],
        FieldKind.Long => [3_000_000_000L, 4_000_000_000L],
        FieldKind.Float => [1.5f, 2.25f],
        FieldKind.Double => [1.5d, 2.25d],
        FieldKind.Decimal => [1.25m, 2.50m],
        FieldKind.Date => [new DateOnly(2026, 1, 31), new DateOnly(2026, 2, 28)],
        FieldKind.DateTime => [new DateTimeOffset(2026, 1, 31, 12, 30, 15, TimeSpan.Zero), new DateTimeOffset(2026, 2, 28, 8, 0, 0, TimeSpan.Zero)],
        FieldKind.Duration => [TimeSpan.FromMinutes(90), TimeSpan.FromMinutes(45)],
        _ => [],
    };

    /// <summary>The next value below or above; the same one at the end of the range.</summary>
    public static IComparable Next(IComparable value, int direction) => value switch
    {
        int number => (int)Math.Clamp((long)number + direction, int.MinValue, int.MaxValue),
        long number => direction < 0 ? (number == long.MinValue ? number : number - 1) : number == long.MaxValue ? number : number + 1,
        float number => Step(number, direction),
        double number => Step(number, direction),
        decimal number => direction < 0 ? (number <= decimal.MinValue + 1 ? number : number - 1) : number >= decimal.MaxValue - 1 ? number : number + 1,
        DateOnly day => day.DayNumber + direction < DateOnly.MinValue.DayNumber || day.DayNumber + direction > DateOnly.MaxValue.DayNumber ? day : day.AddDays(direction),
        DateTimeOffset at => (direction < 0 ? at - DateTimeOffset.MinValue : DateTimeOffset.MaxValue - at) < TimeSpan.FromSeconds(2) ? at : at.AddSeconds(direction),
        TimeSpan span => Math.Abs(span.TotalDays) > 10_000_000 ? span : span + TimeSpan.FromSeconds(direction),
        _ => value,
    };

    // One where that changes the number, else the next number that there is.
    private static float Step(float number, int direction)
    {
        var next = number + direction;
        next = next == number ? (direction < 0 ? MathF.BitDecrement(number) : MathF.BitIncrement(number)) : next;
        return float.IsFinite(next) ? next : number;
    }

    private static double Step(double number, int direction)
    {
        var next = number + direction;
        next = next == number ? (direction < 0 ? Math.BitDecrement(number) : Math.BitIncrement(number)) : next;
        return double.IsFinite(next) ? next : number;
    }
}
