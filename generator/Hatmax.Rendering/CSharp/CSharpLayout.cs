using System.Text;

namespace Hatmax.Rendering.CSharp;

/// <summary>Blank lines as a person would set them, so that templates need no conditions for them.</summary>
internal static class CSharpLayout
{
    /// <summary>Removes blank lines that follow an opening brace, precede a closing one, or follow another blank line.</summary>
    public static string Tidy(string text)
    {
        var result = new StringBuilder(text.Length);
        var blank = false;
        var opened = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty)
            {
                blank = true;
                continue;
            }

            if (blank && !opened && content[0] != '}')
            {
                result.Append('\n');
            }

            result.Append(line.TrimEnd()).Append('\n');
            blank = false;
            opened = content is "{";
        }

        return result.ToString();
    }
}
