using System.Globalization;
using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>SQL texts and their C# bindings for one table.</summary>
internal static class SqlBuilder
{
    private const string Epoch = "1970-01-01T00:00:00.0000000Z";

    /// <summary>The id column.</summary>
    public static SqlColumn Id(string name) =>
        new(name, "TEXT NOT NULL PRIMARY KEY", NotNull: true, HasDefault: false, "", "entity.Id", "Id", "reader.GetId({0})", Changes: false);

    /// <summary>The column of a field.</summary>
    public static SqlColumn Field(FieldView field, string references) =>
        new(SqlNames.Column(field.Spec), field.Definition, field.NotNull, field.HasDefault, references, field.Bind, field.Property, field.ReadFormat, field.Updatable, FormerSqlNames.Column(field.Spec));

    /// <summary>The four audit columns. Their defaults let an existing table gain them.</summary>
    public static IEnumerable<SqlColumn> Audit()
    {
        yield return Instant("created_at", "CreatedAt", changes: false);
        yield return Actor("created_by", "CreatedBy", changes: false);
        yield return Instant("updated_at", "UpdatedAt", changes: true);
        yield return Actor("updated_by", "UpdatedBy", changes: true);
    }

    /// <summary>The version column.</summary>
    public static SqlColumn Version(string name, string property) =>
        new(name, "INTEGER NOT NULL DEFAULT 1", NotNull: true, HasDefault: true, "", "entity." + property, property, "reader.GetInt64({0})", Changes: true);

    /// <summary>The column that marks deleted rows; never read into the record.</summary>
    public static SqlColumn DeletedAt { get; } = new("deleted_at", "TEXT", NotNull: false, HasDefault: false, "", "", "", "", Changes: false);

    /// <summary>The root's id in a child table; bound apart from the record.</summary>
    public static SqlColumn ForeignKey(string name, string references, ImmutableArray<string> formerNames) =>
        new(name, "TEXT NOT NULL", NotNull: true, HasDefault: false, references, "rootId", "", "", Changes: false, formerNames);

    /// <summary>Texts of a table whose columns are given in their stored order; the first is the id.</summary>
    /// <param name="table">Unquoted table name.</param>
    /// <param name="columns">Columns; those without a property are not read.</param>
    /// <param name="readOffset">Ordinal of the id in the SELECT.</param>
    /// <param name="indexes">CREATE INDEX statements.</param>
    public static RecordSql Texts(string table, IReadOnlyList<SqlColumn> columns, int readOffset, IReadOnlyList<string> indexes)
    {
        var quoted = SqlNames.Quote(table);
        var read = columns.Where(c => c.Property.Length > 0).ToList();
        var bound = columns.Where(c => c.Bind.Length > 0).ToList();
        var changed = bound.Where(c => c.Changes).ToList();
        var id = columns[0];
        return new RecordSql
        {
            Columns = string.Join(", ", read.Select(c => c.Quoted)),
            Insert = $"INSERT INTO {quoted} ({string.Join(", ", bound.Select(c => c.Quoted))}) VALUES ({string.Join(", ", bound.Select(c => c.Parameter))})",
            // A table where nothing changes still answers whether the row is there.
            Update = changed.Count == 0
                ? $"UPDATE {quoted} SET {id.Quoted} = {id.Quoted} WHERE {id.Quoted} = {id.Parameter}"
                : $"UPDATE {quoted} SET {string.Join(", ", changed.Select(c => $"{c.Quoted} = {c.Parameter}"))} WHERE {id.Quoted} = {id.Parameter}",
            Reads = [.. read.Select((c, i) => $"{c.Property} = {c.Read.Replace("{0}", (i + readOffset).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)},")],
            InsertBinds = [.. bound.Select(Bind)],
            UpdateBinds = [.. changed.Prepend(id).Select(Bind)],
            TableLines = [.. columns.Select((c, i) => $"{c.Quoted} {c.Definition}{c.References}{(i < columns.Count - 1 ? "," : "")}")],
            SchemaColumns = [.. columns.Select(c => new ColumnView(CSharpLiteral.String(c.Name), CSharpLiteral.String(c.Definition + c.References), c.NotNull, c.HasDefault, Initialiser(("FormerNames", c.FormerNames))))],
            Indexes = indexes,
        };
    }

    /// <summary>A CREATE INDEX statement.</summary>
    public static string Index(string table, IEnumerable<string> columns, bool unique, string where = "")
    {
        var names = columns.ToList();
        var name = $"{(unique ? "ux" : "ix")}_{table}_{string.Join('_', names)}";
        return $"CREATE {(unique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {SqlNames.Quote(name)} ON {SqlNames.Quote(table)} ({string.Join(", ", names.Select(SqlNames.Quote))}){where}";
    }

    /// <summary>Columns of fields that are no more.</summary>
    public static ImmutableArray<string> Columns(ImmutableArray<Located<string>> fields) => [.. fields.Select(f => Words.ToSnake(f.Value))];

    /// <summary>Initialiser of lists of names in the schema with a leading space; empty when all are empty.</summary>
    public static string Initialiser(params IEnumerable<(string Property, ImmutableArray<string> Names)> lists)
    {
        var written = lists.Where(list => !list.Names.IsDefaultOrEmpty).Select(list => $"{list.Property} = [{string.Join(", ", list.Names.Select(CSharpLiteral.String))}]").ToList();
        return written.Count == 0 ? "" : $" {{ {string.Join(", ", written)} }}";
    }

    private static string Bind(SqlColumn column) => $".Bind({CSharpLiteral.String(column.Parameter)}, {column.Bind})";

    private static SqlColumn Instant(string name, string property, bool changes) =>
        new(name, $"TEXT NOT NULL DEFAULT '{Epoch}'", NotNull: true, HasDefault: true, "", "entity." + property, property, "reader.GetInstant({0})", changes);

    private static SqlColumn Actor(string name, string property, bool changes) =>
        new(name, "TEXT NOT NULL DEFAULT ''", NotNull: true, HasDefault: true, "", "entity." + property, property, "reader.GetString({0})", changes);
}
