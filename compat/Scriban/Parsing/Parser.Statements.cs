using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private Statement? ParseKeyword(BlockKind kind, out BlockEnd end)
    {
        var keyword = _current;
        end = BlockEnd.Text;
        switch (TextOf(keyword))
        {
            case "end":
                end = BlockEnd.End;
                Take();
                ExpectEndOfStatement();
                return null;
            case "else":
                return ParseElse(kind, out end);
            case "when":
                return ParseStrayWhen(kind, out end);
            case "if":
                CheckNotInCase(kind);
                return ParseIf();
            case "case":
                CheckNotInCase(kind);
                return ParseCase();
            case "for" when Peek().Type != TokenType.Dot:
                CheckNotInCase(kind);
                return ParseFor();
            case "capture":
                CheckNotInCase(kind);
                return ParseCapture();
            case "break":
                return ParseFlow(kind, Flow.Break);
            case "continue":
                return ParseFlow(kind, Flow.Continue);
            case "func" or "wrap" or "with" or "while" or "tablerow" or "import" or "readonly" or "ret":
                throw NotSupported(keyword, $"`{TextOf(keyword)}`");
            default:
                return ParseExpressionStatement(kind);
        }
    }

    private void CheckNotInCase(BlockKind kind)
    {
        if (kind == BlockKind.Case)
        {
            Log(_current.Start, _current.End, $"Unexpected `{Quote(_current)}` in a case, which takes when and else only");
        }
    }

    private Statement ParseExpressionStatement(BlockKind kind)
    {
        if (_current.Type == TokenType.Identifier)
        {
            CheckNotInCase(kind);
        }

        var target = _current;
        var expression = ParseExpression(ExpressionMode.Statement);
        if (_current.Type != TokenType.Equal)
        {
            ExpectEndOfStatement();
            return new ExpressionStatement(expression);
        }

        if (expression is not VariableExpression variable)
        {
            throw expression is PathExpression or CallExpression
                ? NotSupported(_current, $"An assignment to `{expression}`")
                : new SyntaxException(target.Start, _current.End, "An assignment starts with a variable");
        }

        Take();
        var value = ParseExpression(ExpressionMode.Default);
        ExpectEndOfStatement();
        return new AssignStatement(variable, value);
    }

    private FlowStatement ParseFlow(BlockKind kind, Flow flow)
    {
        CheckNotInCase(kind);
        var keyword = Take();
        ExpectEndOfStatement();
        return new FlowStatement(_source, keyword.Start, keyword.End, flow);
    }

    /// <summary>Parses what stands between a keyword and its block; where that fails, the block is parsed all the same.</summary>
    private Expression? ParseHeader(Func<Expression> header)
    {
        try
        {
            var result = header();
            ExpectEndOfStatement();
            return result;
        }
        catch (SyntaxException exception)
        {
            Log(exception.Start, exception.End, exception.Message);
            _newLinesAllowed = 0;
            SkipStatement();
            return null;
        }
    }

    private CaptureStatement? ParseCapture()
    {
        var keyword = Take();
        VariableExpression? target = null;
        var header = ParseHeader(() => target = ParseName(keyword, "capture"));
        var body = ParseBlock(BlockKind.Capture, keyword, out _);
        return header is null ? null : new CaptureStatement(target!, body);
    }

    private ForStatement? ParseFor()
    {
        var keyword = Take();
        VariableExpression? variable = null;
        var iterator = ParseHeader(() =>
        {
            variable = ParseName(keyword, "for");
            if (!Is(_current, TokenType.Identifier, "in"))
            {
                throw new SyntaxException(keyword.Start, keyword.End, $"Expecting `in` instead of `{Quote(_current)}` in: for <variable> in <expression> ... end");
            }

            Take();
            return ParseExpression(ExpressionMode.Iterator);
        });
        var body = ParseBlock(BlockKind.For, keyword, out var end);
        var otherwise = end == BlockEnd.Else ? ParseElseOfFor() : Block.Empty;
        return iterator is null ? null : new ForStatement(NodeAt(keyword), variable!, iterator, body, otherwise);
    }

    private Node NodeAt(Token token) => new(_source, token.Start, token.End);

    private VariableExpression ParseName(Token keyword, string statement)
    {
        var token = _current;
        if (token.Type == TokenType.SpecialIdentifier)
        {
            throw NotSupported(token, $"The local variable `{TextOf(token)}`");
        }

        if (IsStartOfExpression() && token.Type != TokenType.Identifier)
        {
            throw new SyntaxException(keyword.Start, keyword.End, $"Expecting a variable instead of `{Quote(token)}` in the {statement}");
        }

        if (token.Type != TokenType.Identifier || TextOf(token) is "null" or "true" or "false" or "this" or "do")
        {
            throw Unexpected(token, $"where the variable of the {statement} is expected");
        }

        Take();
        return _current.Type is TokenType.Dot or TokenType.OpenBracket
            ? throw NotSupported(_current, $"A member as the variable of a {statement}")
            : new VariableExpression(_source, token.Start, token.End, TextOf(token));
    }
}
