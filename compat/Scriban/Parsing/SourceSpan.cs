namespace Scriban.Parsing;

/// <summary>A stretch of a template, both ends included.</summary>
public record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    public readonly bool IsEmpty => FileName is null;

    public readonly int Length => End.Offset - Start.Offset + 1;

    public override readonly string ToString() => $"{FileName}({Start})-({End})";

    /// <summary><c>file(line,column)</c>, counted from one.</summary>
    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";
}
