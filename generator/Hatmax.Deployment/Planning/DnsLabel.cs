using System.Text.RegularExpressions;

namespace Hatmax.Deployment;

/// <summary>Names as DNS labels: what hosts, jobs, repositories and objects of Kubernetes can be called.</summary>
public static partial class DnsLabel
{
    /// <summary>Most characters of a name: 63 with room for an ending such as <c>-data</c>.</summary>
    public const int MaxLength = 58;

    /// <summary>
    /// Lower-case letters, digits and single dashes, neither first nor last: <c>order_items</c> → <c>order-items</c>. Empty when nothing is
    /// left; not shortened.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Others().Replace(name.ToLowerInvariant(), "-").Trim('-');
    }

    /// <summary>True when a label of <see cref="Of"/> can be used: not empty, not too long, starting with a letter.</summary>
    internal static bool IsUsable(string label) => label.Length is > 0 and <= MaxLength && char.IsAsciiLetterLower(label[0]);

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();
}
