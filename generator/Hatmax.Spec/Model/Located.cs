namespace Hatmax.Spec;

/// <summary>A value and the place in the text that it was read from.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";
}
