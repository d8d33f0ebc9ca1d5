using System.Globalization;

namespace Hatmax.Rendering.Tests;

/// <summary>
/// Reads the common part of .NET regular expressions: literals, escapes, classes, quantifiers, groups, alternation and anchors.
/// What it does not know ends in null, and what it misreads is found by matching its samples.
/// </summary>
internal sealed class PatternParser(string pattern)
{
    private const int Deepest = 50;
    private int _at;
    private int _depth;
    private bool _unknown;

    /// <summary>The pattern, or null when it has something that this class does not know.</summary>
    public static PatternNode? Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var node = parser.Alternatives();
        return parser._unknown || parser._at < pattern.Length ? null : node;
    }

    private bool More => _at < pattern.Length && !_unknown;

    private PatternNode Alternatives()
    {
        var options = new List<PatternNode> { Sequence() };
        while (More && pattern[_at] == '|')
        {
            _at++;
            options.Add(Sequence());
        }

        return options.Count == 1 ? options[0] : new PatternNode.Either(options);
    }

    private PatternNode.Sequence Sequence()
    {
        var parts = new List<PatternNode>();
        while (More && pattern[_at] is not ('|' or ')'))
        {
            if (Atom() is { } atom)
            {
                parts.Add(Quantified(atom));
            }
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode? Atom()
    {
        var c = pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return null;
            case '(':
                return Group();
            case '[':
                return new PatternNode.Set(PatternClass.Read(pattern, ref _at, ref _unknown));
            case '.':
                return new PatternNode.Set(PatternClass.Word);
            case '\\' when More:
                return Escape(pattern[_at++]);
            case '\\' or '*' or '+' or '?':
                _unknown = true;
                return null;
            default:
                return new PatternNode.Set([c]);
        }
    }

    private PatternNode.Set? Escape(char c)
    {
        if (c is 'A' or 'z' or 'Z' or 'b' or 'B' or 'G')
        {
            return null;
        }

        _at--;
        return new PatternNode.Set(PatternClass.ReadEscape(pattern, ref _at, ref _unknown));
    }

    private PatternNode Group()
    {
        if (More && pattern[_at] == '?')
        {
            if (IsAhead("?:"))
            {
                _at += 2;
            }
            else if ((IsAhead("?<") && !IsAhead("?<=") && !IsAhead("?<!")) || IsAhead("?'"))
            {
                var end = pattern.IndexOf(IsAhead("?<") ? '>' : '\'', _at + 2);
                _unknown |= end < 0;
                _at = end + 1;
            }
            else
            {
                // Look-arounds and inline options: the samples would be guesses.
                _unknown = true;
            }
        }

        _unknown |= ++_depth > Deepest;
        if (_unknown)
        {
            return new PatternNode.Sequence([]);
        }

        var inner = Alternatives();
        _depth--;
        _unknown |= _at >= pattern.Length || pattern[_at] != ')';
        _at++;
        return inner;
    }

    private PatternNode Quantified(PatternNode atom)
    {
        if (!More)
        {
            return atom;
        }

        (int Min, int? Max)? times = pattern[_at] switch
        {
            '*' => (0, null),
            '+' => (1, null),
            '?' => (0, 1),
            '{' => Braces(),
            _ => null,
        };
        if (times is not { } range)
        {
            return atom;
        }

        _at = pattern[_at] == '{' ? pattern.IndexOf('}', _at) + 1 : _at + 1;
        if (More && pattern[_at] is '?')
        {
            _at++;
        }

        return new PatternNode.Repeat(atom, range.Min, range.Max);
    }

    private (int Min, int? Max)? Braces()
    {
        var end = pattern.IndexOf('}', _at);
        if (end < 0)
        {
            return null;
        }

        var parts = pattern[(_at + 1)..end].Split(',');
        if (parts.Length > 2 || !TryNumber(parts[0], out var min))
        {
            return null;
        }

        return parts.Length == 1 ? (min, min)
            : parts[1].Length == 0 ? (min, null)
            : TryNumber(parts[1], out var max) ? (min, max) : null;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 100_000;

    private bool IsAhead(string text) => string.CompareOrdinal(pattern, _at, text, 0, text.Length) == 0;
}
