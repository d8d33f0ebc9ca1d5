using System.Globalization;

namespace Hatmax.Rendering.Tests;

/// <summary>Sets of characters in a regular expression, as far as tests need them: ASCII, and what is written out.</summary>
internal static class PatternClass
{
    private static readonly char[] Printable = [.. Enumerable.Range('a', 26).Concat(Enumerable.Range('A', 26)).Concat(Enumerable.Range('0', 10)).Select(c => (char)c), .. " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];

    /// <summary>Letters, then digits: the first characters that a dot or \w stands for.</summary>
    public static char[] Word { get; } = [.. Printable.Where(char.IsAsciiLetterOrDigit)];

    /// <summary>Reads a class after its opening bracket.</summary>
    public static IReadOnlyList<char> Read(string pattern, ref int at, ref bool unknown)
    {
        var negated = at < pattern.Length && pattern[at] == '^';
        at += negated ? 1 : 0;
        var found = new List<char>();
        var first = true;
        while (at < pattern.Length && (first || pattern[at] != ']'))
        {
            first = false;
            var before = found.Count;
            if (pattern[at] == '-' && at + 1 < pattern.Length && pattern[at + 1] == '[')
            {
                unknown = true;
                return found;
            }

            ReadMember(pattern, ref at, ref unknown, found);
            if (found.Count == before + 1 && at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] is not (']' or '['))
            {
                at++;
                ReadRange(pattern, ref at, ref unknown, found);
            }
        }

        unknown |= at >= pattern.Length;
        at++;
        return negated ? [.. Printable.Where(c => !found.Contains(c))] : found;
    }

    /// <summary>Reads an escape after its backslash.</summary>
    public static IReadOnlyList<char> ReadEscape(string pattern, ref int at, ref bool unknown)
    {
        var c = pattern[at++];
        switch (c)
        {
            case 'd':
                return [.. Printable.Where(char.IsAsciiDigit)];
            case 'D':
                return [.. Printable.Where(p => !char.IsAsciiDigit(p))];
            case 'w':
                return [.. Word, '_'];
            case 'W':
                return [.. Printable.Where(p => !char.IsAsciiLetterOrDigit(p) && p != '_')];
            case 's':
                return [' '];
            case 'S':
                return Word;
            case 't':
                return ['\t'];
            case 'n':
                return ['\n'];
            case 'r':
                return ['\r'];
            case 'x':
                return Hex(pattern, ref at, 2, ref unknown);
            case 'u':
                return Hex(pattern, ref at, 4, ref unknown);
            case 'p' or 'P':
                return Category(pattern, c == 'P', ref at, ref unknown);
            default:
                // A letter or digit that is none of these is a back-reference or something rare.
                unknown |= char.IsAsciiLetterOrDigit(c);
                return [c];
        }
    }

    private static void ReadMember(string pattern, ref int at, ref bool unknown, List<char> found)
    {
        if (pattern[at] == '\\' && at + 1 < pattern.Length)
        {
            at++;
            found.AddRange(ReadEscape(pattern, ref at, ref unknown));
        }
        else
        {
            found.Add(pattern[at++]);
        }
    }

    private static void ReadRange(string pattern, ref int at, ref bool unknown, List<char> found)
    {
        var end = new List<char>();
        ReadMember(pattern, ref at, ref unknown, end);
        if (end.Count != 1 || end[0] < found[^1])
        {
            unknown = true;
            return;
        }

        for (var c = found[^1] + 1; c <= Math.Min(end[0], found[^1] + 200); c++)
        {
            found.Add((char)c);
        }
    }

    private static IReadOnlyList<char> Hex(string pattern, ref int at, int digits, ref bool unknown)
    {
        if (at + digits > pattern.Length || !int.TryParse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            unknown = true;
            return [];
        }

        at += digits;
        return [(char)code];
    }

    private static IReadOnlyList<char> Category(string pattern, bool negated, ref int at, ref bool unknown)
    {
        var end = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        if (end < 0)
        {
            unknown = true;
            return [];
        }

        var name = pattern[(at + 1)..end];
        at = end + 1;
        Func<char, bool>? test = name switch
        {
            "L" => char.IsAsciiLetter,
            "Lu" => char.IsAsciiLetterUpper,
            "Ll" => char.IsAsciiLetterLower,
            "N" or "Nd" => char.IsAsciiDigit,
            "P" => char.IsPunctuation,
            _ => null,
        };
        unknown |= test is null;
        return test is null ? [] : [.. Printable.Where(c => test(c) != negated)];
    }
}
