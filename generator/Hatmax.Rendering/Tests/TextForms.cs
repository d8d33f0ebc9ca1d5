namespace Hatmax.Rendering.Tests;

/// <summary>Forms of text that the run-time library accepts, seen narrowly: what passes here passes there.</summary>
internal static class TextForms
{
    /// <summary>A plain e-mail address in ASCII.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (text.Length > 254 || at is < 1 or > 64 || text.IndexOf('@', at + 1) >= 0)
        {
            return false;
        }

        var local = text[..at];
        var labels = text[(at + 1)..].Split('.');
        return local.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c, StringComparison.Ordinal))
            && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
            && labels.Length >= 2
            && labels.All(l => l.Length is > 0 and <= 63 && l.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && l[0] != '-' && l[^1] != '-')
            && !char.IsAsciiDigit(labels[^1][0]);
    }

    /// <summary>An absolute http or https address.</summary>
    public static bool IsUrl(string text) =>
        text.AsSpan().IndexOfAny(" \t\r\n") < 0
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme is "http" or "https")
        && text.AsSpan(uri.Scheme.Length).StartsWith("://");

    /// <summary>Characters as the run-time library counts them: a surrogate pair is one.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                length--;
            }
        }

        return length;
    }
}
