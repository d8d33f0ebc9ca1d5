namespace Hatmax.Spec;

/// <summary>A use case (<c>usecases.X</c>).</summary>
public sealed record UsecaseSpec
{
    /// <summary>Name as written.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Its inputs.</summary>
    public ImmutableArray<FieldSpec> Input { get; init; } = [];

    /// <summary>Type of its result, as written; null for none.</summary>
    public Located<string>? Output { get; init; }

    /// <summary>Its steps in order.</summary>
    public ImmutableArray<StepSpec> Steps { get; init; } = [];

    /// <summary>What the use case is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the use case.</summary>
    public SourceSpan Span { get; init; }
}
