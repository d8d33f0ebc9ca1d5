namespace Hatmax.Spec;

/// <summary>A store that a service keeps its data in (<c>repo_impl</c>).</summary>
public enum RepositoryKind
{
    /// <summary>SQLite file.</summary>
    Sqlite,

    /// <summary>MongoDB.</summary>
    Mongo,

    /// <summary>PostgreSQL.</summary>
    Postgres,
}
