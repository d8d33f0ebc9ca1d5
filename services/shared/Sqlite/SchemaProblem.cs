namespace Hatmax.Shared.Sqlite;

/// <summary>One difference between a database and its schema that only a person can settle.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column or index.</param>
/// <param name="Cause">What differs.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record SchemaProblem(string Table, string Column, string Cause, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Table}.{Column}: {Cause}. {Remedy}.";
}
