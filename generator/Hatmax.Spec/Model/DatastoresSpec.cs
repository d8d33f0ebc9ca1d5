namespace Hatmax.Spec;

/// <summary>How stores are reached (<c>datastores</c>).</summary>
public sealed record DatastoresSpec
{
    /// <summary>SQLite, or null.</summary>
    public DatastoreSpec? Sqlite { get; init; }

    /// <summary>MongoDB, or null.</summary>
    public DatastoreSpec? Mongo { get; init; }

    /// <summary>PostgreSQL, or null.</summary>
    public DatastoreSpec? Postgres { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
