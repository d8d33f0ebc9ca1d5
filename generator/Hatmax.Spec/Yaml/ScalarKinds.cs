namespace Hatmax.Spec.Yaml;

/// <summary>Types of plain scalars. tests/tools/yaml.mjs must say the same.</summary>
internal static class ScalarKinds
{
    public static ScalarKind Of(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Bool,
        _ => text[0] is (>= '0' and <= '9') or '-' or '+' or '.' ? Number(text) : ScalarKind.String,
    };

    // Sign, digits, point, digits, exponent; a digit before the exponent is needed.
    private static ScalarKind Number(string text)
    {
        var at = text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, ref at);
        var isFloat = at < text.Length && text[at] == '.';
        var fraction = 0;
        if (isFloat)
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
        {
            return ScalarKind.String;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            isFloat = true;
            at++;
            if (at < text.Length && text[at] is '-' or '+')
            {
                at++;
            }

            if (Digits(text, ref at) == 0)
            {
                return ScalarKind.String;
            }
        }

        return at < text.Length ? ScalarKind.String : isFloat ? ScalarKind.Float : ScalarKind.Int;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
