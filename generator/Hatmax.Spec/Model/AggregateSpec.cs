namespace Hatmax.Spec;

/// <summary>An aggregate root with the child collections it owns (<c>services.X.aggregates.Y</c> without <c>source</c>).</summary>
public sealed record AggregateSpec
{
    /// <summary>Name as written.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Fields in the order of the text; neither id nor the version field.</summary>
    public ImmutableArray<FieldSpec> Fields { get; init; } = [];

    /// <summary>created_at, created_by, updated_at, updated_by.</summary>
    public bool Audit { get; init; }

    /// <summary>Name of the integer that counts changes, compared on update; null for none.</summary>
    public Located<string>? VersionField { get; init; }

    /// <summary>Deleted records stay in the table with a deleted_at.</summary>
    public bool SoftDelete { get; init; }

    /// <summary>Table name when not the plural of the name.</summary>
    public Located<string>? Table { get; init; }

    /// <summary>Id column when not <c>id</c>.</summary>
    public Located<string>? IdColumn { get; init; }

    /// <summary>Moments at which the owner's code runs.</summary>
    public LifecycleHooks Lifecycle { get; init; }

    /// <summary>Child collections in the order of the text.</summary>
    public ImmutableArray<ChildSpec> Children { get; init; } = [];

    /// <summary>Names that the aggregate had before (<c>was</c>), the oldest first: code, files and data follow the new one.</summary>
    public ImmutableArray<Located<string>> Was { get; init; } = [];

    /// <summary>Fields that the aggregate had before and whose stored values are dropped (<c>drop</c>); the columns are named by the same rule as those of fields.</summary>
    public ImmutableArray<Located<string>> Drop { get; init; } = [];

    /// <summary>Place of the key <c>drop</c>; unknown where it is not written.</summary>
    public SourceSpan DropSpan { get; init; } = SourceSpan.None;

    /// <summary>What the aggregate means.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the aggregate.</summary>
    public SourceSpan Span { get; init; }
}
