using System.Globalization;
using System.Text;

namespace Hatmax.Shared.Http;

/// <summary>Reads the paths that System.Text.Json reports: <c>$.items[0].text</c>, <c>$['odd name']</c>.</summary>
internal static class JsonPath
{
    internal static IReadOnlyList<JsonPathStep> Parse(string? path)
    {
        var steps = new List<JsonPathStep>();
        var rest = path.AsSpan();
        if (!rest.StartsWith('$'))
        {
            return steps;
        }

        rest = rest[1..];
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith("['"))
            {
                var end = rest.IndexOf("']");
                end = end < 0 ? rest.Length : end;
                steps.Add(new(rest[2..end].ToString(), 0));
                rest = rest[Math.Min(end + 2, rest.Length)..];
            }
            else if (rest[0] == '[')
            {
                var end = rest.IndexOf(']');
                end = end < 0 ? rest.Length : end;
                _ = int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index);
                steps.Add(new(null, index));
                rest = rest[Math.Min(end + 1, rest.Length)..];
            }
            else
            {
                rest = rest[0] == '.' ? rest[1..] : rest;
                var end = rest.IndexOfAny('.', '[');
                end = end < 0 ? rest.Length : end;
                steps.Add(new(rest[..end].ToString(), 0));
                rest = rest[end..];
            }
        }

        return steps;
    }

    internal static string Display(IReadOnlyList<JsonPathStep> steps)
    {
        var text = new StringBuilder();
        foreach (var step in steps)
        {
            if (step.Name is null)
            {
                text.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                text.Append(text.Length == 0 ? "" : ".").Append(step.Name);
            }
        }

        return text.ToString();
    }
}
