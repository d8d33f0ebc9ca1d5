using System.Globalization;
using System.Text.RegularExpressions;

namespace Hatmax.Deployment.Planning;

/// <summary>An address that somebody wrote, taken apart.</summary>
/// <param name="Scheme">Scheme without <c>://</c>; empty where not written.</param>
/// <param name="HasCredentials">Whether there is a user before the host.</param>
/// <param name="Host">Host; an IPv6 address keeps its brackets.</param>
/// <param name="Port">Port, or null where not written.</param>
/// <param name="Rest">Path, query and fragment as written.</param>
internal sealed partial record AddressText(string Scheme, bool HasCredentials, string Host, int? Port, string Rest)
{
    /// <summary>The address, or null when the text is none.</summary>
    public static AddressText? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var port = match.Groups["port"].Value;
        if (port.Length > 0 && int.Parse(port, CultureInfo.InvariantCulture) is < 1 or > 65535)
        {
            return null;
        }

        return new AddressText(
            match.Groups["scheme"].Value, match.Groups["user"].Success, match.Groups["host"].Value,
            port.Length > 0 ? int.Parse(port, CultureInfo.InvariantCulture) : null, match.Groups["rest"].Value);
    }

    /// <summary>True for a DNS name such as <c>shop.example.com</c>.</summary>
    public static bool IsDomain(string text) => text.Length <= 253 && Domain().IsMatch(text);

    [GeneratedRegex(
        @"\A((?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?((?<user>[^\s/?#@]*)@)?(?<host>[A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\])(:(?<port>[0-9]{1,5}))?(?<rest>[/?#][^\s\p{C}]*)?\z",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Domain();
}
