using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;

    private bool IsStartOfExpression() => _current.Type is TokenType.Identifier or TokenType.SpecialIdentifier or TokenType.Integer
        or TokenType.Float or TokenType.String or TokenType.VerbatimString or TokenType.OpenParen or TokenType.OpenBracket
        or TokenType.Exclamation or TokenType.Plus or TokenType.Minus;

    /// <summary>
    /// Parses an expression. Operands that follow one another are a call (<c>f a b</c>), unless <paramref name="mode"/> has
    /// <see cref="ExpressionMode.Argument"/>; operators that bind no tighter than <paramref name="precedence"/> end it.
    /// </summary>
    private Expression ParseExpression(ExpressionMode mode, int precedence = 0)
    {
        var depth = _depth;
        Descend(_current);
        Expression? function = null;
        List<Expression> arguments = [];
        while (true)
        {
            var operand = ParseOperand();
            if (ParseOperators(ref operand, ref function, arguments, mode, precedence))
            {
                _depth = depth;
                return operand;
            }

            if (function is null)
            {
                function = operand;
            }
            else
            {
                arguments.Add(operand);
            }
        }
    }

    /// <summary>Extends an operand by what follows it; false where another operand follows, which makes a call of them.</summary>
    private bool ParseOperators(ref Expression left, ref Expression? function, List<Expression> arguments, ExpressionMode mode, int precedence)
    {
        while (true)
        {
            if (_current.Type == TokenType.Dot)
            {
                left = ParseMember(left);
            }
            else if (_current.Type == TokenType.OpenBracket && left is PathExpression or NestedExpression or LiteralExpression or CallExpression && !IsAfterSpace())
            {
                left = ParseIndex(left, mode, function is not null);
            }
            else if (_current.Type == TokenType.Colon && !mode.HasFlag(ExpressionMode.Branch))
            {
                throw NotSupported(_current, "A named argument");
            }
            else if (_current.Type == TokenType.Equal)
            {
                return mode.HasFlag(ExpressionMode.Statement) && function is null
                    ? true
                    : throw new SyntaxException(left.Start, _current.End, "An assignment must be a statement of its own");
            }
            else if (BinaryPrecedence(_current.Type) is { } sign)
            {
                if (sign.Precedence <= precedence || (sign.Operator == BinaryOperator.Or && mode.HasFlag(ExpressionMode.When)))
                {
                    left = Close(left, ref function, arguments);
                    return true;
                }

                left = ParseBinary(left, sign.Operator, sign.Precedence, mode, function is not null);
            }
            else if (_current.Type == TokenType.Question)
            {
                left = Close(left, ref function, arguments);
                if (precedence == 0)
                {
                    left = ParseConditional(left);
                }

                return true;
            }
            else if (IsStartOfExpression() && !mode.HasFlag(ExpressionMode.Argument))
            {
                if (!IsExplicitCall())
                {
                    CheckNoNamedArgument(mode);
                    return false;
                }

                CheckNoNamedArgument(mode);
                left = ParseExplicitCall(left);
            }
            else
            {
                left = ParsePipe(left, ref function, arguments, mode, precedence);
                return true;
            }
        }
    }

    private static Expression Close(Expression last, ref Expression? function, List<Expression> arguments)
    {
        if (function is null)
        {
            return last;
        }

        arguments.Add(last);
        var call = new CallExpression(function, [.. arguments], last.End);
        function = null;
        return call;
    }

    private Expression ParsePipe(Expression left, ref Expression? function, List<Expression> arguments, ExpressionMode mode, int precedence)
    {
        if (precedence == 0 && function is null && mode.HasFlag(ExpressionMode.PipeTarget) && left is PathExpression or NestedExpression)
        {
            left = new CallExpression(left, [], left.End);
        }

        left = Close(left, ref function, arguments);
        if (precedence > 0 || _current.Type != TokenType.Pipe)
        {
            return left;
        }

        _newLinesAllowed++;
        Take();
        _newLinesAllowed--;
        return new PipeExpression(left, ParseExpression(ExpressionMode.PipeTarget));
    }

    private BinaryExpression ParseBinary(Expression left, BinaryOperator kind, int precedence, ExpressionMode mode, bool isArgument)
    {
        var sign = Take();
        Descend(sign);
        var rightMode = (mode & (ExpressionMode.Branch | ExpressionMode.Argument)) | (isArgument ? ExpressionMode.Argument : ExpressionMode.Default);
        return new BinaryExpression(left, kind, NodeAt(sign), ParseExpression(rightMode, precedence));
    }

    private ConditionalExpression ParseConditional(Expression condition)
    {
        Take();
        var whenTrue = ParseExpression(ExpressionMode.Branch);
        Expect(TokenType.Colon, ":");
        return new ConditionalExpression(condition, whenTrue, ParseExpression(ExpressionMode.Branch));
    }

    private void CheckNoNamedArgument(ExpressionMode mode)
    {
        if (_current.Type == TokenType.Identifier && (mode.HasFlag(ExpressionMode.Iterator) || Peek().Type == TokenType.Colon))
        {
            throw NotSupported(_current, $"The named argument `{TextOf(_current)}`");
        }
    }

    private bool IsAfterSpace() => _current.Start > 0 && char.IsWhiteSpace(_source.Text[_current.Start - 1]);

    private bool IsExplicitCall() => _current.Type == TokenType.OpenParen && !IsAfterSpace();

    private static (BinaryOperator Operator, int Precedence)? BinaryPrecedence(TokenType type) => type switch
    {
        TokenType.DoubleQuestion => (BinaryOperator.Coalesce, 20),
        TokenType.DoubleBar => (BinaryOperator.Or, 30),
        TokenType.DoubleAmp => (BinaryOperator.And, 40),
        TokenType.DoubleEqual => (BinaryOperator.Equal, 70),
        TokenType.NotEqual => (BinaryOperator.NotEqual, 70),
        TokenType.Less => (BinaryOperator.Less, 80),
        TokenType.LessOrEqual => (BinaryOperator.LessOrEqual, 80),
        TokenType.Greater => (BinaryOperator.Greater, 80),
        TokenType.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 80),
        TokenType.Plus => (BinaryOperator.Add, 100),
        TokenType.Minus => (BinaryOperator.Subtract, 100),
        TokenType.Asterisk => (BinaryOperator.Multiply, 110),
        TokenType.Divide => (BinaryOperator.Divide, 110),
        TokenType.Percent => (BinaryOperator.Modulus, 110),
        _ => null,
    };
}
