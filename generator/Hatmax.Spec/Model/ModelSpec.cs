namespace Hatmax.Spec;

/// <summary>A model (<c>services.X.models.Y</c>): the child of an aggregate, or a record that stands alone.</summary>
public sealed record ModelSpec
{
    /// <summary>Name as written.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Fields in the order of the text. An explicit <c>id</c> is not among them: every model has one.</summary>
    public ImmutableArray<FieldSpec> Fields { get; init; } = [];

    /// <summary>created_at, created_by, updated_at, updated_by (<c>options.audit</c>).</summary>
    public bool Audit { get; init; }

    /// <summary>Moments at which the owner's code runs.</summary>
    public LifecycleHooks Lifecycle { get; init; }

    /// <summary>Embedded REST description (<c>api</c>), or null.</summary>
    public ModelApiSpec? Api { get; init; }

    /// <summary>Names that the model had before (<c>was</c>), the oldest first: code, files and data follow the new one.</summary>
    public ImmutableArray<Located<string>> Was { get; init; } = [];

    /// <summary>Fields that the model had before and whose stored values are dropped (<c>drop</c>); the columns are named by the same rule as those of fields.</summary>
    public ImmutableArray<Located<string>> Drop { get; init; } = [];

    /// <summary>Place of the key <c>drop</c>; unknown where it is not written.</summary>
    public SourceSpan DropSpan { get; init; } = SourceSpan.None;

    /// <summary>What the model means.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the model.</summary>
    public SourceSpan Span { get; init; }
}
