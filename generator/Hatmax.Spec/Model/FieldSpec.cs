namespace Hatmax.Spec;

/// <summary>One field of a model or aggregate.</summary>
public sealed record FieldSpec
{
    /// <summary>Name as written; snake_case in JSON and SQL.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Its type.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Its rules in the order of the text, aliases resolved.</summary>
    public ImmutableArray<RuleSpec> Rules { get; init; } = [];

    /// <summary>Value of a new record that does not give one; as written.</summary>
    public Located<string>? Default { get; init; }

    /// <summary>A valid value for documentation and generated tests; as written.</summary>
    public Located<string>? Example { get; init; }

    /// <summary>Names that the field had before (<c>was</c>), the oldest first: code, files and data follow the new one.</summary>
    public ImmutableArray<Located<string>> Was { get; init; } = [];

    /// <summary>What the field means, for generated documentation.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the field.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The rule of that kind, or null.</summary>
    public RuleSpec? Rule(RuleKind kind) => Rules.FirstOrDefault(r => r.Kind == kind);
}
