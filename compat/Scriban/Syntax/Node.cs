using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A part of a parsed template. Nodes never change after the parse, so any number of threads may render them.</summary>
internal class Node(SourceText source, int start, int end)
{
    public SourceText Source { get; } = source;

    /// <summary>Offset of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>Offset of the last character.</summary>
    public int End { get; } = end;

    public SourceSpan Span => Source.SpanOf(Start, End);

    /// <summary>The node as it is written in the template.</summary>
    public override string ToString() => Source.Slice(Start, End);

    public ScriptRuntimeException Error(string message) => new(Span, message);
}
