using System.Globalization;
using System.Runtime.CompilerServices;
using Hatmax.Rendering.CSharp;

namespace Hatmax.Rendering.Tests;

/// <summary>Sample values as a person would write them in C#.</summary>
internal static class SampleLiterals
{
    private const int LongestText = 60;

    /// <summary>The value as an expression.</summary>
    /// <param name="value">A string, a number, a date …</param>
    /// <param name="enumName">C# name of the field's enum, whose values are strings here.</param>
    public static SampleValue Of(object value, string enumName = "") => new(value, Code(value, enumName));

    /// <summary>A list of values as a collection expression.</summary>
    public static SampleValue List(IReadOnlyList<SampleValue> items) => new(items, $"[{string.Join(", ", items.Select(i => i.Code))}]");

    /// <summary>A list that is too long to spell out.</summary>
    public static SampleValue Repeat(SampleValue item, string type, int count) =>
        new(Enumerable.Repeat(item, count).ToList(), Invariant($"[.. Enumerable.Repeat<{type}>({item.Code}, {count})]"));

    private static string Code(object value, string enumName) => value switch
    {
        string text when enumName.Length > 0 => $"{enumName}.{CSharpNames.EnumMember(text)}",
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        int number => Invariant($"{number}"),
        long number => number == long.MinValue ? "long.MinValue" : Invariant($"{number}L"),
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        decimal number => Invariant($"{number}m"),
        Guid id => $"new Guid(\"{id:D}\")",
        DateOnly day => Invariant($"new DateOnly({day.Year}, {day.Month}, {day.Day})"),
        DateTimeOffset at => Instant(at),
        TimeSpan span => Duration(span),
        JsonSample json => $"JsonElement.Parse({CSharpLiteral.String(json.Text)})",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No sample."),
    };

    private static string Text(string text)
    {
        if (text.Length <= LongestText || Tail(text) is not (> LongestText / 2 and var tail))
        {
            return CSharpLiteral.String(text);
        }

        var head = tail == text.Length ? "" : CSharpLiteral.String(text[..^tail]) + " + ";
        return head + Invariant($"new string({Character(text[^1])}, {tail})");
    }

    // How many equal characters the text ends in.
    private static int Tail(string text) => text.Length - 1 - text.AsSpan().LastIndexOfAnyExcept(text[^1]);

    private static string Character(char c) => c switch
    {
        '\'' => "'\\''",
        '"' => "'\"'",
        _ => "'" + CSharpLiteral.String(c.ToString())[1..^1] + "'",
    };

    private static string Instant(DateTimeOffset at)
    {
        var utc = at.ToUniversalTime();
        return utc.Ticks % TimeSpan.TicksPerSecond == 0
            ? Invariant($"new DateTimeOffset({utc.Year}, {utc.Month}, {utc.Day}, {utc.Hour}, {utc.Minute}, {utc.Second}, TimeSpan.Zero)")
            : Invariant($"new DateTimeOffset({utc.Ticks}L, TimeSpan.Zero)");
    }

    private static string Duration(TimeSpan span) => span.Ticks switch
    {
        0 => "TimeSpan.Zero",
        var ticks when ticks % TimeSpan.TicksPerMinute == 0 && span.TotalMinutes <= int.MaxValue => Invariant($"TimeSpan.FromMinutes({ticks / TimeSpan.TicksPerMinute})"),
        var ticks when ticks % TimeSpan.TicksPerSecond == 0 => Invariant($"TimeSpan.FromSeconds({ticks / TimeSpan.TicksPerSecond})"),
        var ticks => Invariant($"TimeSpan.FromTicks({ticks}L)"),
    };

    private static string Invariant(DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
