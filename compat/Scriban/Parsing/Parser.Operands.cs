using System.Globalization;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private Expression ParseOperand()
    {
        var token = _current;
        switch (token.Type)
        {
            case TokenType.Identifier:
                return ParseWord();
            case TokenType.SpecialIdentifier:
                return ParseArguments();
            case TokenType.Integer:
                return Literal(ParseInteger(token));
            case TokenType.Float:
                return Literal(double.Parse(TextOf(token), NumberStyles.Float, CultureInfo.InvariantCulture));
            case TokenType.String:
                return Literal(Unescape(token));
            case TokenType.VerbatimString:
                return Literal(_source.Slice(token.Start + 1, token.End - 1).Replace("``", "`", StringComparison.Ordinal));
            case TokenType.OpenParen:
                return ParseNested();
            case TokenType.OpenBracket:
                throw NotSupported(token, "A list");
            case TokenType.Exclamation:
                return ParseUnary(UnaryOperator.Not);
            case TokenType.Minus:
                return ParseUnary(UnaryOperator.Negate);
            case TokenType.Plus:
                return ParseUnary(UnaryOperator.Plus);
            default:
                throw Unexpected(token, "where an expression is expected");
        }
    }

    private LiteralExpression Literal(object? value)
    {
        var token = Take();
        return new LiteralExpression(_source, token.Start, token.End, value);
    }

    private Expression ParseWord()
    {
        switch (TextOf(_current))
        {
            case "null":
                return Literal(null);
            case "true":
                return Literal(Runtime.Boxed.Of(true));
            case "false":
                return Literal(Runtime.Boxed.Of(false));
            case "do" or "this":
                throw NotSupported(_current, $"`{TextOf(_current)}`");
            default:
                var name = Take();
                CheckLoopVariable(name);
                return new VariableExpression(_source, name.Start, name.End, TextOf(name));
        }
    }

    private void CheckLoopVariable(Token name)
    {
        if (_current.Type != TokenType.Dot || TextOf(name) is not ("for" or "while" or "tablerow"))
        {
            return;
        }

        if (!Is(name, TokenType.Identifier, "for"))
        {
            throw NotSupported(name, $"`{TextOf(name)}`");
        }

        var member = Peek();
        if (member.Type != TokenType.Identifier
            || TextOf(member) is not ("index" or "rindex" or "first" or "last" or "even" or "odd" or "length"))
        {
            throw Is(member, TokenType.Identifier, "changed")
                ? NotSupported(member, "`for.changed`")
                : new SyntaxException(name.Start, name.End, $"The loop variable <for.{Quote(member)}> is not supported");
        }
    }

    /// <summary><c>$</c>, the arguments of an include, or <c>$1</c>, one of them.</summary>
    private PathExpression ParseArguments()
    {
        var token = Take();
        var arguments = new ArgumentsExpression(_source, token.Start, token.End);
        if (token.Start == token.End)
        {
            return arguments;
        }

        return int.TryParse(_source.Text.AsSpan(token.Start + 1, token.End - token.Start), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new IndexExpression(arguments, new LiteralExpression(_source, token.Start, token.End, index), token.End)
            : throw NotSupported(token, $"The local variable `{TextOf(token)}`");
    }

    private object ParseInteger(Token token)
    {
        var text = TextOf(token).Replace("_", string.Empty, StringComparison.Ordinal);
        return long.TryParse(text, NumberStyles.Integer | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? Runtime.Boxed.Of(value)
            : throw NotSupported(token, "A whole number of more than 64 bits");
    }

    private NestedExpression ParseNested()
    {
        var open = Take();
        var inner = ParseExpression(ExpressionMode.Default);
        Expect(TokenType.CloseParen, ")");
        return new NestedExpression(inner, open.Start, _previous.End);
    }

    private UnaryExpression ParseUnary(UnaryOperator sign)
    {
        var token = Take();
        return new UnaryExpression(sign, ParseExpression(ExpressionMode.Default, UnaryPrecedence), token.Start);
    }

    private MemberExpression ParseMember(Expression target)
    {
        Descend(_current);
        var member = Peek();
        if (member.Type != TokenType.Identifier)
        {
            throw Unexpected(member, "where the name of a member is expected");
        }

        Take();
        if (TextOf(member) is "empty" or "blank" && Peek().Type == TokenType.Question)
        {
            throw NotSupported(member, $"`.{TextOf(member)}?`");
        }

        return ParseWord() is VariableExpression name
            ? new MemberExpression(target, name)
            : throw new SyntaxException(_current.Start, _current.End, $"`{TextOf(member)}` cannot be the name of a member");
    }

    private IndexExpression ParseIndex(Expression target, ExpressionMode mode, bool isArgument)
    {
        Descend(Take());
        var indexMode = (mode & ExpressionMode.Branch) | (isArgument ? ExpressionMode.Argument : ExpressionMode.Default);
        var index = ParseExpression(indexMode);
        Expect(TokenType.CloseBracket, "]");
        return new IndexExpression(target, index, _previous.End);
    }

    private CallExpression ParseExplicitCall(Expression function)
    {
        Descend(Take());
        var arguments = new List<Expression>();
        while (_current.Type != TokenType.CloseParen)
        {
            if (arguments.Count > 0)
            {
                Expect(TokenType.Comma, ",");
            }

            if (_current.Type == TokenType.CloseParen)
            {
                break;
            }

            arguments.Add(ParseExpression(ExpressionMode.Default));
        }

        Take();
        return new CallExpression(function, [.. arguments], _previous.End);
    }

    private string Unescape(Token token)
    {
        var text = _source.Slice(token.Start + 1, token.End - 1);
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i += AppendEscape(result, text, i + 1);
        }

        return result.ToString();
    }

    /// <summary>Appends what the escape sequence after a backslash stands for; gives its length.</summary>
    private static int AppendEscape(StringBuilder result, string text, int index)
    {
        switch (index < text.Length ? text[index] : '\0')
        {
            case '\n':
                return 1;
            case '\r':
                return index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1;
            case 'u' or 'x' when TryParseHex(text, index, out var code, out var length):
                result.Append((char)code);
                return length;
            case var c:
                result.Append(c switch { '0' => '\0', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', _ => c });
                return 1;
        }
    }

    private static bool TryParseHex(string text, int index, out int code, out int length)
    {
        length = text[index] == 'u' ? 5 : 3;
        code = 0;
        return index + length <= text.Length
            && int.TryParse(text.AsSpan(index + 1, length - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }
}
