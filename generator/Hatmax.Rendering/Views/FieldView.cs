namespace Hatmax.Rendering.Views;

/// <summary>A field as the templates need it. Expressions name the variables <c>entity</c>, <c>input</c> and <c>patch</c>.</summary>
internal sealed record FieldView
{
    /// <summary>JSON member name.</summary>
    public required string Name { get; init; }

    /// <summary>C# property name.</summary>
    public required string Property { get; init; }

    /// <summary>Sentence for the XML documentation, escaped.</summary>
    public required string Doc { get; init; }

    /// <summary>C# type in the entity.</summary>
    public required string Type { get; init; }

    /// <summary>C# type in the create and replace request: always nullable.</summary>
    public required string InputType { get; init; }

    /// <summary>Type argument of <c>Optional</c> in the patch request.</summary>
    public required string PatchType { get; init; }

    /// <summary>Initialiser of the entity's property with its equals sign and semicolon, or empty.</summary>
    public required string Initializer { get; init; }

    /// <summary>Quoted SQL column.</summary>
    public required string Column { get; init; }

    /// <summary>SQL parameter with its dollar sign.</summary>
    public required string Parameter { get; init; }

    /// <summary>Column definition without its name.</summary>
    public required string Definition { get; init; }

    /// <summary>The definition says NOT NULL.</summary>
    public required bool NotNull { get; init; }

    /// <summary>The definition has a DEFAULT.</summary>
    public required bool HasDefault { get; init; }

    /// <summary>Expression that is bound to the parameter.</summary>
    public required string Bind { get; init; }

    /// <summary>Expression of the entity's value from <c>input</c>.</summary>
    public required string FromInput { get; init; }

    /// <summary>Expression that is true when <c>input</c> has another value than <c>entity</c>.</summary>
    public required string Differs { get; init; }

    /// <summary>Expression of the entity's value from <c>patch</c>.</summary>
    public required string FromPatch { get; init; }

    /// <summary>Statements that check <c>input</c>.</summary>
    public required IReadOnlyList<string> InputChecks { get; init; }

    /// <summary>Statements that check a present value of <c>patch</c>.</summary>
    public required IReadOnlyList<string> PatchChecks { get; init; }

    /// <summary>Regular expression literal, or empty.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Name of the generated regular expression.</summary>
    public string PatternName { get; init; } = "";

    /// <summary>May be changed by an update.</summary>
    public bool Updatable { get; init; } = true;

    /// <summary>Orders the collection; an absent or zero value means "at the end".</summary>
    public bool IsOrder { get; init; }

    /// <summary>Expression that reads the value; <c>{0}</c> is the ordinal.</summary>
    internal required string ReadFormat { get; init; }

    /// <summary>The field in the spec.</summary>
    internal required FieldSpec Spec { get; init; }
}
