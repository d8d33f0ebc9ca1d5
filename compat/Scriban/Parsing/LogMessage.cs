namespace Scriban.Parsing;

/// <summary>One finding of the parser.</summary>
public class LogMessage(ParserMessageType type, SourceSpan span, string message)
{
    public ParserMessageType Type { get; set; } = type;

    public SourceSpan Span { get; set; } = span;

    public string Message { get; set; } = message;

    /// <summary><c>file(line,column) : error : message</c>, line and column counted from one.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}
