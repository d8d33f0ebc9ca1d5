namespace Hatmax.Spec;

/// <summary>A value and the place in the text that it was read from. A class: lists of it then share code that is compiled ahead of time.</summary>
public sealed record Located<T>(T Value, SourceSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";
}
