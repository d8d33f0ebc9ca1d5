namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadToken()
    {
        var c = _text[_position];
        switch (c)
        {
            case '\n' or '\r':
                var start = _position;
                SkipWhiteSpace();
                Add(TokenType.NewLine, start, _position - 1);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadString();
                break;
            case '`':
                ReadVerbatimString();
                break;
            case '{':
                _openBraces++;
                Add(TokenType.Unsupported, _position, _position++);
                break;
            case '}':
                ReadCloseBrace();
                break;
            default:
                ReadWord(c);
                break;
        }
    }

    private void ReadWord(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]) && _text[_position] != '\n')
            {
                _position++;
            }
        }
        else if (c == '$' && Peek(_position + 1) is '"' or '\'')
        {
            Add(TokenType.Unsupported, _position, _position++);
        }
        else if (c is '_' or '$' || char.IsLetter(c))
        {
            ReadIdentifier();
        }
        else if (char.IsDigit(c))
        {
            ReadNumber();
        }
        else
        {
            ReadOperator();
        }
    }

    private void ReadCloseBrace()
    {
        if (_openBraces > 0)
        {
            _openBraces--;
        }
        else
        {
            AddError("Found } but no { before it", _position, _position);
        }

        Add(TokenType.Invalid, _position, _position++);
    }

    private void SkipComment()
    {
        _position++;
        if (Peek(_position) != '#')
        {
            while (_position < _text.Length && _text[_position] is not ('\r' or '\n') && !IsExit(_position, 0))
            {
                _position++;
            }

            return;
        }

        _position++;
        while (_position < _text.Length && !IsExit(_position, 0))
        {
            var mayClose = _text[_position++] == '#';
            if (mayClose && Peek(_position) == '#')
            {
                _position++;
                break;
            }
        }
    }

    private void ReadIdentifier()
    {
        var start = _position++;
        while (_position < _text.Length && (_text[_position] == '_' || char.IsLetterOrDigit(_text[_position])))
        {
            _position++;
        }

        Add(_text[start] == '$' ? TokenType.SpecialIdentifier : TokenType.Identifier, start, _position - 1);
    }

    private void ReadOperator()
    {
        for (var length = Math.Min(3, _text.Length - _position); length > 0; length--)
        {
            var type = OperatorType(_text.AsSpan(_position, length));
            if (type != TokenType.Eof)
            {
                Add(type, _position, _position + length - 1);
                _position += length;
                return;
            }
        }

        Add(TokenType.Invalid, _position, _position++);
    }

    /// <summary>The token that a text is; the end of the text where it is none.</summary>
    private static TokenType OperatorType(ReadOnlySpan<char> text) => text switch
    {
        ":" => TokenType.Colon,
        "," => TokenType.Comma,
        ";" => TokenType.SemiColon,
        "(" => TokenType.OpenParen,
        ")" => TokenType.CloseParen,
        "[" => TokenType.OpenBracket,
        "]" => TokenType.CloseBracket,
        "." => TokenType.Dot,
        "=" => TokenType.Equal,
        "==" => TokenType.DoubleEqual,
        "!" => TokenType.Exclamation,
        "!=" => TokenType.NotEqual,
        "<" => TokenType.Less,
        "<=" => TokenType.LessOrEqual,
        ">" => TokenType.Greater,
        ">=" => TokenType.GreaterOrEqual,
        "|" or "|>" => TokenType.Pipe,
        "||" => TokenType.DoubleBar,
        "&&" => TokenType.DoubleAmp,
        "?" => TokenType.Question,
        "??" => TokenType.DoubleQuestion,
        "+" => TokenType.Plus,
        "-" => TokenType.Minus,
        "*" => TokenType.Asterisk,
        "/" => TokenType.Divide,
        "%" => TokenType.Percent,
        ".." or "..<" or "..." or "<<" or ">>" or "?." or "?!" or "++" or "--" or "//" or "@" or "^" or "^^"
            or "+=" or "-=" or "*=" or "/=" or "//=" or "%=" => TokenType.Unsupported,
        _ => TokenType.Eof,
    };
}
