namespace Hatmax.Rendering.Views;

/// <summary>What a root and a child have in common: a C# record, its requests, its table.</summary>
internal record RecordView
{
    /// <summary>Name in the spec, for messages.</summary>
    public required string Label { get; init; }

    /// <summary>Label in lower case words, for messages.</summary>
    public required string Words { get; init; }

    /// <summary>The words with their article: <c>an item</c>.</summary>
    public string Phrase => ("aeiou".Contains(Words[0], StringComparison.Ordinal) ? "an " : "a ") + Words;

    /// <summary>Path of the spec node.</summary>
    public required string Node { get; init; }

    /// <summary>Short hash of what the node says.</summary>
    public required string NodeHash { get; init; }

    /// <summary>C# type name.</summary>
    public required string Name { get; init; }

    /// <summary>Sentence for the XML documentation, escaped.</summary>
    public required string Doc { get; init; }

    /// <summary>Fields in the order of the text.</summary>
    public required IReadOnlyList<FieldView> Fields { get; init; }

    /// <summary>Generated enums.</summary>
    public required IReadOnlyList<EnumView> Enums { get; init; }

    /// <summary>created_at and the rest.</summary>
    public required bool Audit { get; init; }

    /// <summary>The owner's code runs before the first save.</summary>
    public required bool BeforeCreate { get; init; }

    /// <summary>The owner's code runs before a change is saved.</summary>
    public required bool BeforeUpdate { get; init; }

    /// <summary>Quoted table name.</summary>
    public required string Table { get; init; }

    /// <summary>Unquoted names that the table had before, the latest first.</summary>
    public ImmutableArray<string> FormerTables { get; init; } = [];

    /// <summary>Unquoted names of columns that may be dropped.</summary>
    public ImmutableArray<string> DroppedColumns { get; init; } = [];

    /// <summary>Quoted id column.</summary>
    public required string IdColumn { get; init; }

    /// <summary>Broken business rules are looked for with one query of these columns.</summary>
    public required IReadOnlyList<RuleCheckView> Checks { get; init; }

    /// <summary>Fields whose rule is a regular expression.</summary>
    public IEnumerable<FieldView> Patterns => Fields.Where(f => f.Pattern.Length > 0);

    /// <summary>Fields that an update may change.</summary>
    public IEnumerable<FieldView> UpdatableFields => Fields.Where(f => f.Updatable);

    /// <summary>Any business rule.</summary>
    public bool HasChecks => Checks.Count > 0;

    /// <summary>Bindings of the business rule query, each parameter once.</summary>
    public IEnumerable<string> CheckBinds => Checks
        .DistinctBy(c => c.Parameter, StringComparer.Ordinal)
        .Select(c => $".Bind(\"{c.Parameter}\", {c.Bind})");

    /// <summary>Any hook.</summary>
    public bool HasHooks => BeforeCreate || BeforeUpdate;

    /// <summary>JSON members, C# properties and SQL of the audit columns that are stored.</summary>
    public required RecordSql Sql { get; init; }
}
