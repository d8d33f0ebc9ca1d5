namespace Hatmax.Shared.Sqlite;

/// <summary>The database differs from its schema in a way that cannot be changed without risk to the data. Nothing was changed.</summary>
/// <param name="problems">Every such difference; at least one.</param>
/// <param name="innerException">What SQLite said, if it was SQLite that refused.</param>
#pragma warning disable CA1032 // The standard constructors would make an exception that names no table and no remedy.
public sealed class SchemaChangeException(IReadOnlyList<SchemaProblem> problems, Exception? innerException = null)
    : Exception("The database schema cannot be changed safely:" + string.Concat(problems.Select(problem => Environment.NewLine + "  " + problem)), innerException)
{
    /// <summary>Every difference that needs a person.</summary>
    public IReadOnlyList<SchemaProblem> Problems => problems;
}
