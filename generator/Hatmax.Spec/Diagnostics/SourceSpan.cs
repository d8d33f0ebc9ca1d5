namespace Hatmax.Spec;

/// <summary>A range of the spec's text. Lines and columns start at 1; the end is exclusive.</summary>
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>No place in the text: a value that was derived, not written.</summary>
    public static SourceSpan None => default;

    /// <summary>False for <see cref="None"/>.</summary>
    public bool IsKnown => Line > 0;
}
