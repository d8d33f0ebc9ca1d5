namespace Hatmax.Spec;

/// <summary>A collection of children that an aggregate root owns.</summary>
public sealed record ChildSpec
{
    /// <summary>Name of the collection: member of the root's JSON and segment of its routes.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Model of the children.</summary>
    public required Located<string> Of { get; init; }

    /// <summary>Audit members on every child; also on when the model asks for them.</summary>
    public bool Audit { get; init; }

    /// <summary>Table name when not derived.</summary>
    public Located<string>? Table { get; init; }

    /// <summary>Id column when not <c>id</c>.</summary>
    public Located<string>? IdColumn { get; init; }

    /// <summary>Foreign key column (<c>fk.name</c>) when not <c>&lt;root&gt;_id</c>.</summary>
    public Located<string>? ForeignKey { get; init; }

    /// <summary>What the foreign key refers to (<c>fk.ref</c>), for example <c>lists.id</c>.</summary>
    public Located<string>? ForeignKeyRef { get; init; }

    /// <summary>What happens on deletion of the root (<c>fk.on_delete</c>).</summary>
    public OnDelete OnDelete { get; init; }

    /// <summary>Field that orders the collection (<c>order.field</c>); null for the time of creation.</summary>
    public Located<string>? OrderField { get; init; }

    /// <summary>Columns within which the order field is unique (<c>order.unique_scope</c>).</summary>
    public ImmutableArray<Located<string>> OrderUniqueScope { get; init; } = [];

    /// <summary>Columns that an update may change; null for all.</summary>
    public ImmutableArray<Located<string>>? Updatable { get; init; }

    /// <summary>Column sets that are unique together.</summary>
    public ImmutableArray<ImmutableArray<Located<string>>> Unique { get; init; } = [];

    /// <summary>Column sets that are indexed.</summary>
    public ImmutableArray<ImmutableArray<Located<string>>> Indexes { get; init; } = [];

    /// <summary>Names that the collection had before (<c>was</c>), the oldest first: code, files and data follow the new one.</summary>
    public ImmutableArray<Located<string>> Was { get; init; } = [];

    /// <summary>What the collection means.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the collection.</summary>
    public SourceSpan Span { get; init; }
}
