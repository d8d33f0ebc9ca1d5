using System.Text.RegularExpressions;

namespace Hatmax.Previews.Reading;

/// <summary>
/// A second net under the engine's own marks: a value whose name says that it is a secret is not shown, even where a program forgot
/// to mark it.
/// </summary>
internal static partial class SecretNames
{
    /// <summary>True for names such as <c>dbPassword</c>, <c>API_KEY</c>, <c>connectionString</c>.</summary>
    public static bool IsSecret(string name) => Secret().IsMatch(name);

    /// <summary>Hides what follows the name in <c>DB_PASSWORD=…</c>, and the password of <c>scheme://user:password@host</c>.</summary>
    public static string Mask(string text)
    {
        var split = text.IndexOf('=', StringComparison.Ordinal);
        return split > 0 && Name().IsMatch(text.AsSpan(0, split)) && IsSecret(text[..split])
            ? text[..(split + 1)] + "[secret]"
            : Credentials().Replace(text, "${scheme}[secret]@");
    }

    [GeneratedRegex("(password|passwd|passphrase|api_?-?key|private_?-?key|secret_?-?key|access_?-?token|auth_?-?token|client_?-?secret|signing_?-?secret|connection_?-?string)$|^(secret|token)$|_(secret|token)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Secret();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<scheme>\b[a-z][a-z0-9+.-]*://[^/\s:@]*:)[^/\s@]+@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Credentials();
}
