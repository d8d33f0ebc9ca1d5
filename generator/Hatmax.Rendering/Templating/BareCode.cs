namespace Hatmax.Rendering.Templating;

/// <summary>The code of a template alone: text, strings and comments become null characters, and every character stays at its offset.</summary>
internal static class BareCode
{
    public static string Of(string text) => string.Create(text.Length, text, static (bare, source) =>
    {
        bare.Clear();
        for (var at = 0; at < source.Length;)
        {
            at = StartsWith(source, at, "{{") ? Code(source, at + 2, bare) : at + 1;
        }
    });

    // Gives the offset behind the block.
    private static int Code(string source, int at, Span<char> bare)
    {
        while (at < source.Length && !StartsWith(source, at, "}}"))
        {
            var end = source[at] switch
            {
                '\'' or '"' or '`' => Quoted(source, at),
                '#' => Comment(source, at),
                _ => at,
            };
            if (end > at)
            {
                at = end;
            }
            else
            {
                bare[at] = source[at];
                at++;
            }
        }

        return at;
    }

    private static int Quoted(string source, int at)
    {
        var quote = source[at];
        for (var i = at + 1; i < source.Length; i++)
        {
            if (source[i] == quote)
            {
                return i + 1;
            }

            i += source[i] == '\\' && quote != '`' ? 1 : 0;
        }

        return source.Length;
    }

    // One that is begun with two signs goes on over lines; either kind ends with the block.
    private static int Comment(string source, int at)
    {
        var isLong = StartsWith(source, at, "##");
        for (var i = at + (isLong ? 2 : 1); i < source.Length; i++)
        {
            if (StartsWith(source, i, "}}") || (!isLong && source[i] == '\n'))
            {
                return i;
            }

            if (isLong && StartsWith(source, i, "##"))
            {
                return i + 2;
            }
        }

        return source.Length;
    }

    private static bool StartsWith(string source, int at, string value) => string.CompareOrdinal(source, at, value, 0, value.Length) == 0;
}
