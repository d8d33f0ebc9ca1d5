using System.Globalization;
using System.Text;

namespace Hatmax.Previews;

/// <summary>Property paths as the engine writes them: <c>a.b[0]["c.d"]</c>.</summary>
internal static class PropertyPath
{
    /// <summary>The path of a member.</summary>
    public static string Append(string path, string name) =>
        name.Length == 0 || name.AsSpan().IndexOfAny(".[]\"\\") >= 0
            ? $"{path}[\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"]"
            : path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>The value at a path, or null when there is none.</summary>
    public static PropertyValue? Find(PropertyValue root, string path)
    {
        var at = root;
        foreach (var segment in Segments(path))
        {
            var next = at.Kind == ValueKind.List && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index < at.Items.Length ? at.Items[index] : null
                : at[segment];

            // Everything below a secret is one, and below an unknown unknown.
            if (at.Kind is ValueKind.Secret or ValueKind.Unknown)
            {
                return at;
            }

            if (next is null)
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    private static IEnumerable<string> Segments(string path)
    {
        var segment = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '[' && i + 1 < path.Length && path[i + 1] == '"')
            {
                for (i += 2; i < path.Length && path[i] != '"'; i++)
                {
                    segment.Append(path[i] == '\\' && i + 1 < path.Length ? path[++i] : path[i]);
                }

                yield return segment.ToString();
                segment.Clear();
                i++;
            }
            else if (path[i] is '.' or '[' or ']')
            {
                if (segment.Length > 0)
                {
                    yield return segment.ToString();
                    segment.Clear();
                }
            }
            else
            {
                segment.Append(path[i]);
            }
        }

        if (segment.Length > 0)
        {
            yield return segment.ToString();
        }
    }
}
