using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private IfStatement? ParseIf()
    {
        var keyword = Take();
        var condition = ParseHeader(() => ParseExpression(ExpressionMode.Default));
        var then = ParseBlock(BlockKind.If, keyword, out var end);
        var otherwise = end == BlockEnd.Else ? ParseElseBlock() : Block.Empty;
        return condition is null ? null : new IfStatement(NodeAt(keyword), condition, then, otherwise);
    }

    /// <summary>Parses from <c>else</c> on: a block of its own, or an <c>else if</c> that shares the <c>end</c>.</summary>
    private Block ParseElseBlock()
    {
        var keyword = Take();
        if (Is(_current, TokenType.Identifier, "if"))
        {
            var depth = _depth;
            Descend(keyword);
            var chained = ParseIf();
            _depth = depth;
            return chained is null ? Block.Empty : new Block([new Step(chained, HasOwnIndent: false, Indent: null)]);
        }

        ParseEndOfHeader();
        var block = ParseBlock(BlockKind.Else, keyword, out var end);
        return block;
    }

    private Block ParseElseOfFor()
    {
        var next = Peek();
        var block = ParseElseBlock();
        if (Is(next, TokenType.Identifier, "if"))
        {
            Log(next.Start, next.End, "The else of a for takes no condition");
        }

        return block;
    }

    private void ParseEndOfHeader()
    {
        try
        {
            ExpectEndOfStatement();
        }
        catch (SyntaxException exception)
        {
            Log(exception.Start, exception.End, exception.Message);
            SkipStatement();
        }
    }

    /// <summary>Ends the block before an <c>else</c>; where it belongs to no block, parses and reports it.</summary>
    private static BlockEnd EndsWithElse(BlockKind kind) =>
        kind is BlockKind.If or BlockKind.For or BlockKind.When ? BlockEnd.Else : BlockEnd.Text;

    private Statement? ParseElse(BlockKind kind, out BlockEnd end)
    {
        end = EndsWithElse(kind);
        if (end == BlockEnd.Else)
        {
            return null;
        }

        var keyword = _current;
        ParseElseBlock();
        Log(keyword.Start, keyword.End, "An else needs an if, a when or a for before it");
        end = kind == BlockKind.Page ? BlockEnd.Text : BlockEnd.End;
        return null;
    }

    private Statement? ParseStrayWhen(BlockKind kind, out BlockEnd end)
    {
        end = BlockEnd.Text;
        if (kind is BlockKind.Case or BlockKind.When)
        {
            end = BlockEnd.When;
            return null;
        }

        var keyword = Take();
        ParseWhen(keyword, []);
        Log(keyword.Start, keyword.End, "A when needs a case or another when before it");
        end = kind == BlockKind.Page ? BlockEnd.Text : BlockEnd.End;
        return null;
    }

    private CaseStatement? ParseCase()
    {
        var keyword = Take();
        var value = ParseHeader(() => ParseExpression(ExpressionMode.Default));
        var clauses = new List<WhenClause>();
        var isOneCodeBlock = _current.Type is not (TokenType.CodeExit or TokenType.Eof);
        ParseBlock(BlockKind.Case, keyword, out var end);
        if (end == BlockEnd.When)
        {
            ParseWhen(Take(), clauses);
        }

        return value is null ? null : new CaseStatement(value, clauses, keepsIndent: isOneCodeBlock);
    }

    /// <summary>Parses from after <c>when</c> up to the <c>end</c> of the case.</summary>
    private void ParseWhen(Token keyword, List<WhenClause> clauses)
    {
        var end = BlockEnd.When;
        while (end == BlockEnd.When)
        {
            var values = new List<Expression>();
            ParseHeader(() => ParseWhenValues(values));
            clauses.Add(new WhenClause(NodeAt(keyword), values, ParseBlock(BlockKind.When, keyword, out end)));
            keyword = end == BlockEnd.When ? Take() : keyword;
        }

        if (end == BlockEnd.Else)
        {
            clauses.Add(new WhenClause(NodeAt(_current), null, ParseElseBlock()));
        }
    }

    private Expression ParseWhenValues(List<Expression> values)
    {
        while (IsStartOfExpression())
        {
            values.Add(ParseExpression(ExpressionMode.When));
            if (_current.Type is TokenType.Comma or TokenType.DoubleBar)
            {
                Take();
            }
        }

        return values.Count > 0 ? values[0] : throw Unexpected(_current, "where a when expects at least one value");
    }
}
