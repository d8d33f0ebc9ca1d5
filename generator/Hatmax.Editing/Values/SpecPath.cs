using System.Globalization;
using System.Text;

namespace Hatmax.Editing;

/// <summary>Where a value stands: keys, and positions of list items from 0.</summary>
/// <param name="Segments">The keys and positions, outermost first.</param>
public sealed record SpecPath(ImmutableArray<string> Segments)
{
    /// <summary>The path of these keys.</summary>
    public static SpecPath Of(params IEnumerable<string> segments) => new([.. segments]);

    /// <summary>
    /// Reads <c>services.todo.api.handlers[0].op</c>; <c>handlers.0</c> is the same. A key with a dot stands in double quotes:
    /// <c>pages."orders.detail".route</c>. Null when it cannot be read.
    /// </summary>
    public static SpecPath? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var segments = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (true)
        {
            if (Segment(text, ref at) is not { Length: > 0 } segment)
            {
                return null;
            }

            segments.Add(segment);
            while (at < text.Length && text[at] == '[')
            {
                var close = text.IndexOf(']', at);
                if (close < 0 || !int.TryParse(text.AsSpan(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    return null;
                }

                segments.Add(index.ToString(CultureInfo.InvariantCulture));
                at = close + 1;
            }

            if (at == text.Length)
            {
                return new SpecPath(segments.DrainToImmutable());
            }

            if (text[at++] != '.')
            {
                return null;
            }
        }
    }

    /// <summary>The path with more keys.</summary>
    public SpecPath Add(params IEnumerable<string> more) => new([.. Segments, .. more]);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('.', Segments.Select(s => s.AsSpan().IndexOfAny(".[\"") >= 0 ? $"\"{s}\"" : s));

    private static string? Segment(string text, ref int at)
    {
        if (at < text.Length && text[at] == '"')
        {
            var close = text.IndexOf('"', at + 1);
            var quoted = close < 0 ? null : text[(at + 1)..close];
            at = close < 0 ? text.Length : close + 1;
            return quoted;
        }

        var segment = new StringBuilder();
        while (at < text.Length && text[at] is not ('.' or '[' or ']' or '"'))
        {
            segment.Append(text[at++]);
        }

        return segment.ToString();
    }
}
