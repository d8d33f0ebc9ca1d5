using System.Text;

namespace Hatmax.Rendering.Services;

/// <summary>The one escaper for Markdown prose.</summary>
internal static class Markdown
{
    /// <summary>Text on one line in which nothing is markup or HTML.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            if (char.IsControl(c))
            {
                continue;
            }

            if ("\\`*_{}[]<>|#!&~".Contains(c, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.ToString();
    }
}
