namespace Hatmax.Spec;

/// <summary>An expression, or a map or list of them. Exactly one of the three is written.</summary>
public sealed record ExpressionSpec
{
    /// <summary>The expression as written; null for a map or list.</summary>
    public Located<string>? Text { get; init; }

    /// <summary>Members of a map in the order of the text.</summary>
    public ImmutableArray<ExpressionMemberSpec> Members { get; init; } = [];

    /// <summary>Items of a list in the order of the text.</summary>
    public ImmutableArray<ExpressionSpec> Items { get; init; } = [];

    /// <summary>Place of the expression.</summary>
    public SourceSpan Span { get; init; }
}
