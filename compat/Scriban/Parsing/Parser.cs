using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Turns a template into blocks, by recursive descent over the tokens of <see cref="Lexer"/>.</summary>
internal sealed partial class Parser
{
    /// <summary>Nesting that fits the smallest usual stack with room to spare.</summary>
    private const int DepthLimit = 1000;

    private const int MessageLimit = 100;

    private readonly SourceText _source;
    private readonly Token[] _tokens;
    private readonly int _depthLimit;
    private readonly List<LogMessage> _lexerErrors;
    private int _next;
    private Token _current;
    private Token _previous = Token.Eof;
    private int _depth;
    private int _newLinesAllowed;
    private bool _isStopped;

    public Parser(SourceText source, ParserOptions options)
    {
        _source = source;
        _depthLimit = Math.Min(options.ExpressionDepthLimit ?? DepthLimit, DepthLimit);
        var lexer = new Lexer(source);
        _tokens = lexer.Run();
        _lexerErrors = lexer.Errors;
        _current = Read();
    }

    public LogMessageBag Messages { get; } = [];

    public Block Run()
    {
        var body = ParseBlock(BlockKind.Page, default, out _);
        foreach (var error in _lexerErrors)
        {
            Messages.Add(error);
        }

        return body;
    }

    private Token Read()
    {
        while (_newLinesAllowed > 0 && _tokens[_next].Type == TokenType.NewLine)
        {
            _next++;
        }

        var token = _tokens[_next];
        _next += token.Type == TokenType.Eof ? 0 : 1;
        return token;
    }

    private Token Take()
    {
        _previous = _current;
        _current = Read();
        return _previous;
    }

    private Token Peek()
    {
        var index = _next;
        while (_newLinesAllowed > 0 && _tokens[index].Type == TokenType.NewLine)
        {
            index++;
        }

        return _tokens[index];
    }

    private string TextOf(Token token) => _source.Slice(token.Start, token.End);

    private bool Is(Token token, TokenType type, string text) =>
        token.Type == type && _source.Text.AsSpan(token.Start, token.End - token.Start + 1).SequenceEqual(text);

    private string Quote(Token token) =>
        TextOf(token).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private void Expect(TokenType type, string text)
    {
        if (_current.Type != type)
        {
            throw Unexpected(_current, $"where `{text}` is expected");
        }

        Take();
    }

    private SyntaxException Unexpected(Token token, string where) => token.Type == TokenType.Unsupported
        ? NotSupported(token, $"`{Quote(token)}`")
        : new SyntaxException(token.Start, token.End, $"Unexpected token `{Quote(token)}` {where}");

    private static SyntaxException NotSupported(Token token, string what) =>
        new(token.Start, token.End, Unsupported.Message(what));

    private void Log(int start, int end, string message)
    {
        Messages.Add(new LogMessage(ParserMessageType.Error, _source.SpanOf(start, end), message));
        _isStopped |= Messages.Count == MessageLimit;
    }

    /// <summary>Counts a level of nesting; whoever calls this lowers <see cref="_depth"/> again.</summary>
    private void Descend(Token token)
    {
        _depth++;
        if (_depth > _depthLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _isStopped = true;
            throw new SyntaxException(token.Start, token.End, $"The statement depth limit `{_depthLimit}` was reached");
        }
    }
}
