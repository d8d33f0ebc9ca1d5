using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Parses statements up to and with <c>end</c>, or up to an <c>else</c> or <c>when</c> that belongs to the block.</summary>
    private Block ParseBlock(BlockKind kind, Token opener, out BlockEnd end)
    {
        var steps = new List<Step>();
        var previousRaw = default(RawStatement);
        var hasOwnIndent = false;
        var indent = default(string);
        var depth = _depth;
        end = BlockEnd.Text;
        try
        {
            Descend(opener);
            while (!_isStopped && _current.Type != TokenType.Eof && end == BlockEnd.Text)
            {
                switch (_current.Type)
                {
                    case TokenType.Raw or TokenType.Escape:
                        var raw = Take();
                        if (kind != BlockKind.Case)
                        {
                            previousRaw = new RawStatement(_source, raw.Start, raw.End);
                            steps.Add(new Step(previousRaw, hasOwnIndent, indent));
                        }

                        continue;
                    case TokenType.CodeEnter or TokenType.EscapeEnter:
                        hasOwnIndent = true;
                        indent = Take().Type == TokenType.CodeEnter && previousRaw is not null ? IndentBefore(previousRaw) : null;
                        break;
                    case TokenType.CodeExit or TokenType.EscapeExit:
                        Take();
                        hasOwnIndent = false;
                        indent = null;
                        break;
                    case TokenType.NewLine or TokenType.SemiColon:
                        Take();
                        continue;
                    default:
                        if (TryParseStatement(kind, out end) is { } statement)
                        {
                            steps.Add(new Step(statement, hasOwnIndent, indent));
                        }

                        break;
                }

                previousRaw = null;
            }
        }
        catch (SyntaxException exception)
        {
            Log(exception.Start, exception.End, exception.Message);
        }

        _depth = depth;
        CheckEnd(kind, end);
        return new Block([.. steps]);
    }

    private void CheckEnd(BlockKind kind, BlockEnd end)
    {
        if (_isStopped)
        {
            return;
        }

        if (kind == BlockKind.Page && end == BlockEnd.End)
        {
            Log(_previous.End, _previous.End, "Found <end> without a block that it could close");
            _isStopped = true;
        }
        else if (kind != BlockKind.Page && end == BlockEnd.Text)
        {
            Log(_previous.Start, _previous.End, $"The <end> of the {(kind is BlockKind.Else ? "else" : kind.ToString().ToLowerInvariant())} was not found");
        }
    }

    /// <summary>The white space between the start of the line and the end of a text; null where the line has other text.</summary>
    private string? IndentBefore(RawStatement raw)
    {
        var text = _source.Text;
        for (var i = raw.End; i >= 0; i--)
        {
            if (text[i] == '\n')
            {
                return text[(i + 1)..(raw.End + 1)];
            }

            if (!char.IsWhiteSpace(text[i]))
            {
                return null;
            }
        }

        return text[..(raw.End + 1)];
    }

    private Statement? TryParseStatement(BlockKind kind, out BlockEnd end)
    {
        end = BlockEnd.Text;
        var depth = _depth;
        try
        {
            return _current.Type == TokenType.Identifier ? ParseKeyword(kind, out end) : ParseExpressionStatement(kind);
        }
        catch (SyntaxException exception)
        {
            Log(exception.Start, exception.End, exception.Message);
            _newLinesAllowed = 0;
            _depth = depth;
            SkipStatement();
            return null;
        }
    }

    private void SkipStatement()
    {
        while (_current.Type is not (TokenType.Eof or TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit))
        {
            Take();
        }
    }

    private void ExpectEndOfStatement()
    {
        if (_current.Type is TokenType.NewLine or TokenType.SemiColon)
        {
            Take();
        }
        else if (_current.Type is not (TokenType.CodeExit or TokenType.Eof))
        {
            throw Unexpected(_current, "where the end of the statement is expected");
        }
    }
}
