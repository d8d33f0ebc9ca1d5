namespace Hatmax.Spec;

/// <summary>The plural of the dialect: a naive rule that everybody can predict, not a dictionary of irregular nouns.</summary>
public static class Plural
{
    /// <summary>
    /// <c>box</c> → <c>boxes</c>, <c>city</c> → <c>cities</c>, <c>list</c> → <c>lists</c>: after s, x, z, ch and sh <c>es</c>;
    /// consonant and y become <c>ies</c>; else <c>s</c>. The case of the noun is kept, the ending is lower-case.
    /// </summary>
    public static string Of(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        if (noun.Length == 0)
        {
            return "";
        }

        var last = char.ToLowerInvariant(noun[^1]);
        var before = noun.Length > 1 ? char.ToLowerInvariant(noun[^2]) : '\0';
        return last switch
        {
            's' or 'x' or 'z' => noun + "es",
            'h' when before is 'c' or 's' => noun + "es",
            'y' when char.IsAsciiLetter(before) && before is not ('a' or 'e' or 'i' or 'o' or 'u') => noun[..^1] + "ies",
            _ => noun + "s",
        };
    }
}
