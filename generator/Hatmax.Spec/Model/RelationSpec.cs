namespace Hatmax.Spec;

/// <summary>A relation between two models (<c>relations[]</c>).</summary>
public sealed record RelationSpec
{
    /// <summary>Model on one side.</summary>
    public required Located<string> From { get; init; }

    /// <summary>Model on the other side.</summary>
    public required Located<string> To { get; init; }

    /// <summary>How many on each side.</summary>
    public RelationKind Kind { get; init; }

    /// <summary>Join table, or null for a derived name.</summary>
    public Located<string>? Via { get; init; }

    /// <summary>Columns of the join table beyond the two ids (<c>context</c>).</summary>
    public ImmutableArray<FieldSpec> Context { get; init; } = [];

    /// <summary>Place of the relation.</summary>
    public SourceSpan Span { get; init; }
}
