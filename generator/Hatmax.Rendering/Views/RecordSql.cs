namespace Hatmax.Rendering.Views;

/// <summary>SQL texts of a record, and the C# that reads and binds it.</summary>
internal sealed record RecordSql
{
    /// <summary>Columns in the order in which they are read.</summary>
    public required string Columns { get; init; }

    /// <summary>INSERT statement.</summary>
    public required string Insert { get; init; }

    /// <summary>UPDATE statement by id; null-safe, sets every changeable column.</summary>
    public required string Update { get; init; }

    /// <summary>Lines <c>Property = expression,</c> that read a row.</summary>
    public required IReadOnlyList<string> Reads { get; init; }

    /// <summary>Lines <c>.Bind("$x", …)</c> of the INSERT.</summary>
    public required IReadOnlyList<string> InsertBinds { get; init; }

    /// <summary>Lines <c>.Bind("$x", …)</c> of the UPDATE.</summary>
    public required IReadOnlyList<string> UpdateBinds { get; init; }

    /// <summary>Column lines of CREATE TABLE, with table constraints; comma separated, one a line.</summary>
    public required IReadOnlyList<string> TableLines { get; init; }

    /// <summary>Columns for the additive migration.</summary>
    public required IReadOnlyList<ColumnView> SchemaColumns { get; init; }

    /// <summary>CREATE INDEX statements.</summary>
    public required IReadOnlyList<string> Indexes { get; init; }
}
