using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template went wrong while it was rendered.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : base(message) => Span = span;

    public ScriptRuntimeException(SourceSpan span, string message, Exception innerException)
        : base(message, innerException) => Span = span;

    /// <summary>Where in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The message without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary><c>file(line,column) : error : message</c>.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    public override string ToString() => Message;
}
