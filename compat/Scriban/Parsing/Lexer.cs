namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens in one pass, with white space control applied: stripped text is in no token. What follows the token for the
/// end of the text is unused.
/// </summary>
internal sealed partial class Lexer(SourceText source)
{
    private readonly string _text = source.Text;
    /// <summary>An array, as a list of a value type of this assembly is compiled anew in every process.</summary>
    private Token[] _tokens = new Token[256];

    private int _count;
    private int _position;
    private int _openBraces;

    /// <summary>What was wrong inside a token, for example an unfinished string.</summary>
    public List<LogMessage> Errors { get; } = [];

    public Token[] Run()
    {
        while (_position < _text.Length)
        {
            ReadText();
            if (_position == _text.Length)
            {
                break;
            }

            var percents = CountPercents(_position + 1);
            if (percents > 0)
            {
                ReadEscapeBlock(percents);
            }
            else
            {
                ReadCodeBlock();
            }
        }

        Add(TokenType.Eof, -1, -1);
        return _tokens;
    }

    private char Peek(int offset) => offset < _text.Length ? _text[offset] : '\0';

    private void Add(TokenType type, int start, int end)
    {
        if (_count == _tokens.Length)
        {
            var longer = new Token[_count * 2];
            Array.Copy(_tokens, longer, _count);
            _tokens = longer;
        }

        _tokens[_count++] = new Token(type, start, end);
    }

    private void AddError(string message, int start, int end) =>
        Errors.Add(new LogMessage(ParserMessageType.Error, source.SpanOf(start, end), message));

    private int CountPercents(int offset)
    {
        var count = 0;
        while (Peek(offset + count) == '%')
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads up to the next block or the end of the text, less the white space that the block takes away.</summary>
    private void ReadText()
    {
        var start = _position;
        var enter = FindEnter(start, out var control);
        _position = enter;
        var end = control switch
        {
            '-' => SkipBack(start, enter, wholeLines: true),
            '~' => SkipBack(start, enter, wholeLines: false),
            _ => enter,
        };
        if (end > start)
        {
            Add(TokenType.Raw, start, end - 1);
        }
    }

    private int FindEnter(int from, out char control)
    {
        for (var i = _text.IndexOf('{', from); i >= 0; i = _text.IndexOf('{', i + 1))
        {
            var second = i + 1 + CountPercents(i + 1);
            if (Peek(second) == '{')
            {
                control = Peek(second + 1);
                return i;
            }
        }

        control = '\0';
        return _text.Length;
    }

    private int SkipBack(int start, int end, bool wholeLines)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            var last = _text[end - 1];
            if (!wholeLines && (last == '\n' || (last == '\r' && Peek(end) != '\n')))
            {
                break;
            }

            end--;
        }

        return end;
    }

    private void ReadEscapeBlock(int percents)
    {
        var start = _position;
        _position += 2 + percents;
        SkipControl();
        Add(TokenType.EscapeEnter, start, _position - 1);

        var content = _position;
        while (_position < _text.Length && !IsExit(_position, percents))
        {
            _position++;
        }

        if (_position > content)
        {
            Add(TokenType.Escape, content, _position - 1);
        }

        if (_position < _text.Length)
        {
            ReadExit(TokenType.EscapeExit, percents);
        }
    }

    private void ReadCodeBlock()
    {
        var start = _position;
        _position += 2;
        SkipControl();
        Add(TokenType.CodeEnter, start, _position - 1);
        while (_position < _text.Length)
        {
            if (_openBraces == 0 && IsExit(_position, 0))
            {
                ReadExit(TokenType.CodeExit, 0);
                return;
            }

            ReadToken();
        }
    }

    private void SkipControl()
    {
        if (Peek(_position) is '-' or '~')
        {
            _position++;
        }
    }

    private bool IsExit(int offset, int percents)
    {
        if (Peek(offset) is '-' or '~')
        {
            offset++;
        }

        if (Peek(offset++) != '}')
        {
            return false;
        }

        for (var i = 0; i < percents; i++)
        {
            if (Peek(offset++) != '%')
            {
                return false;
            }
        }

        return Peek(offset) == '}';
    }

    private void ReadExit(TokenType type, int percents)
    {
        var start = _position;
        var control = _text[_position];
        SkipControl();
        _position += 2 + percents;
        Add(type, start, _position - 1);
        if (control == '-')
        {
            SkipWhiteSpace();
        }
        else if (control == '~')
        {
            SkipLine();
        }
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    /// <summary>Skips white space up to and with the first line feed.</summary>
    private void SkipLine()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            if (_text[_position++] == '\n')
            {
                break;
            }
        }
    }
}
