namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = _position++;
        if (_text[start] == '0' && Peek(_position) is 'x' or 'b')
        {
            while (char.IsLetterOrDigit(Peek(_position)) || Peek(_position) == '_')
            {
                _position++;
            }

            Add(TokenType.Unsupported, start, _position - 1);
            return;
        }

        while (char.IsDigit(Peek(_position)) || Peek(_position) == '_')
        {
            _position++;
        }

        var type = TokenType.Integer;
        var afterDot = Peek(_position + 1);
        if (Peek(_position) == '.' && afterDot != '.' && (!char.IsLetter(afterDot) || IsSuffix(afterDot) || afterDot is 'e' or 'E'))
        {
            type = TokenType.Float;
            _position++;
            SkipDigits();
        }

        if (Peek(_position) is 'e' or 'E' && !ReadExponent())
        {
            return;
        }

        if (IsSuffix(Peek(_position)) && !IsIdentifierPart(Peek(_position + 1)))
        {
            _position++;
            type = TokenType.Unsupported;
        }

        Add(type, start, _position - 1);
    }

    private static bool IsSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private void SkipDigits()
    {
        while (char.IsDigit(Peek(_position)))
        {
            _position++;
        }
    }

    private bool ReadExponent()
    {
        _position++;
        if (Peek(_position) is '+' or '-')
        {
            _position++;
        }

        if (!char.IsDigit(Peek(_position)))
        {
            var last = Math.Min(_position, _text.Length - 1);
            AddError("An exponent needs at least one digit", last, last);
            Add(TokenType.Invalid, last, last);
            return false;
        }

        SkipDigits();
        return true;
    }

    private void ReadString()
    {
        var start = _position;
        var quote = _text[_position++];
        var type = TokenType.String;
        while (_position < _text.Length)
        {
            var c = _text[_position++];
            if (c == quote)
            {
                Add(type, start, _position - 1);
                return;
            }

            if (c == '\\' && !SkipEscape(ref type))
            {
                AddError($"The escape sequence \\{Peek(_position)} is not known in a string", _position, _position);
            }
        }

        AddError($"The text ended inside a string that {quote} did not close", _text.Length - 1, _text.Length - 1);
        Add(TokenType.Invalid, _text.Length - 1, _text.Length - 1);
    }

    /// <summary>Skips what follows a backslash; false where that is not an escape sequence. An unknown one spoils the whole string.</summary>
    private bool SkipEscape(ref TokenType type)
    {
        switch (Peek(_position))
        {
            case '\r' when Peek(_position + 1) == '\n':
                _position += 2;
                return true;
            case '\n' or '\r' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                _position++;
                return true;
            case 'u':
                _position++;
                return SkipHex(4);
            case 'x':
                _position++;
                return SkipHex(2);
            default:
                type = TokenType.Invalid;
                return false;
        }
    }

    private bool SkipHex(int digits)
    {
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Peek(_position)))
            {
                return false;
            }

            _position++;
        }

        return true;
    }

    private void ReadVerbatimString()
    {
        var start = _position++;
        while (_position < _text.Length)
        {
            if (_text[_position++] != '`')
            {
                continue;
            }

            if (Peek(_position) != '`')
            {
                Add(TokenType.VerbatimString, start, _position - 1);
                return;
            }

            _position++;
        }

        AddError("The text ended inside a string that ` did not close", _text.Length - 1, _text.Length - 1);
        Add(TokenType.Invalid, _text.Length - 1, _text.Length - 1);
    }
}
