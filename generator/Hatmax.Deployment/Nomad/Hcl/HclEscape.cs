using System.Globalization;
using System.Text;

namespace Hatmax.Deployment.Nomad.Hcl;

/// <summary>Escapes of HCL.</summary>
internal static class HclEscape
{
    /// <summary>A text that stays as it is when it is read as a template.</summary>
    public static string Template(string text) =>
        text.Replace("${", "$${", StringComparison.Ordinal).Replace("%{", "%%{", StringComparison.Ordinal);

    /// <summary>A text between double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in Template(text))
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsHidden(c) => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>True when the text can be written line by line, without any escape but those of templates.</summary>
    public static bool IsHeredoc(string text, string marker) =>
        text.Length > 1
        && text[^1] == '\n'
        && !text.Any(c => c != '\n' && IsHidden(c))
        && !text.Split('\n').Any(line => line.Trim() == marker);

    /// <summary>True for a name that needs no quotes.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static bool IsHidden(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
