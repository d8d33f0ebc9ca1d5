using System.Buffers;

namespace Hatmax.Shared.Validation;

/// <summary>
/// One pass over the characters, so that no input can make it slow. Accepts what mail systems deliver to:
/// <c>local@domain.tld</c> with a dot-atom local part (RFC 5321 limits: 64, 254) and letters of any script in the domain.
/// </summary>
internal static class EmailAddress
{
    private const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private const int MaxLabelLength = 63;

    private static readonly SearchValues<char> LocalSymbols = SearchValues.Create("!#$%&'*+-/=?^_`{|}~.");

    internal static bool IsValid(ReadOnlySpan<char> address)
    {
        var at = address.LastIndexOf('@');
        return address.Length <= MaxLength && at is > 0 and <= MaxLocalLength && IsLocal(address[..at]) && IsDomain(address[(at + 1)..]);
    }

    private static bool IsLocal(ReadOnlySpan<char> local)
    {
        foreach (var symbol in local)
        {
            if (!char.IsLetterOrDigit(symbol) && !LocalSymbols.Contains(symbol))
            {
                return false;
            }
        }

        return local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal);
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var labels = 0;
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            if (label.IsEmpty || label.Length > MaxLabelLength || label[0] == '-' || label[^1] == '-')
            {
                return false;
            }

            foreach (var symbol in label)
            {
                if (!char.IsLetterOrDigit(symbol) && symbol != '-')
                {
                    return false;
                }
            }

            labels++;
        }

        return labels >= 2 && domain[domain.LastIndexOf('.') + 1] is var first && !char.IsDigit(first);
    }
}
