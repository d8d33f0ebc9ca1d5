namespace Hatmax.Spec;

public sealed partial record ServiceSpec
{
    /// <summary>Place of <c>kind</c>; unknown where not written.</summary>
    public SourceSpan KindSpan { get; init; }

    /// <summary>Driver of the SQLite store: stdlib, sqlx or sqlc; null where not written.</summary>
    public Located<string>? SqliteDriver { get; init; }

    /// <summary>Read projections (<c>aggregates.X</c> with a <c>source</c>).</summary>
    public ImmutableArray<ProjectionSpec> Projections { get; init; } = [];

    /// <summary>Relations between models.</summary>
    public ImmutableArray<RelationSpec> Relations { get; init; } = [];

    /// <summary>Use cases in the order of the text.</summary>
    public ImmutableArray<UsecaseSpec> Usecases { get; init; } = [];

    /// <summary>Other services that use cases and pages call.</summary>
    public ImmutableArray<ClientSpec> Clients { get; init; } = [];

    /// <summary>Named record types that are not stored.</summary>
    public ImmutableArray<TypeSpec> Types { get; init; } = [];
}
