namespace Hatmax.Spec.Validation.Names;

/// <summary>Tables and columns that are written are SQL names, and no two entities share a table.</summary>
internal sealed class TableRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var tables = new Dictionary<string, NameClaim>(StringComparer.OrdinalIgnoreCase);
            // Two entities of one type are reported as such; that they share a table as well says nothing new.
            var types = new HashSet<string>(StringComparer.Ordinal);
            foreach (var model in facts.StandaloneModels)
            {
                if (types.Add(CSharpNames.TypeName(model.Name.Value)))
                {
                    Claim(scope, tables, SqlNames.Table(model), isWritten: false, $"model '{model.Name}'", model.Name.Span);
                }
            }

            foreach (var root in facts.Service.Aggregates)
            {
                var what = $"aggregate '{root.Name}'";
                CheckName(scope, root.Table, "table", what);
                CheckName(scope, root.IdColumn, "id", what);
                if (types.Add(CSharpNames.TypeName(root.Name.Value)))
                {
                    Claim(scope, tables, SqlNames.Table(root), root.Table is not null, what, root.Table?.Span ?? root.Name.Span);
                }

                foreach (var child in root.Children)
                {
                    CheckChild(scope, facts, tables, root, child);
                }
            }
        }
    }

    private static void CheckChild(
        SpecScope scope, ServiceFacts facts, Dictionary<string, NameClaim> tables, AggregateSpec root, ChildSpec child)
    {
        var what = $"collection '{child.Name}' of aggregate '{root.Name}'";
        CheckName(scope, child.Table, "table", what);
        CheckName(scope, child.IdColumn, "id", what);
        CheckName(scope, child.ForeignKey, "fk.name", what);
        if (facts.Model(child.Of.Value) is not null)
        {
            Claim(scope, tables, SqlNames.Table(facts, root, child), child.Table is not null, what, child.Table?.Span ?? child.Name.Span);
        }

        if (string.Equals(SqlNames.IdColumn(child), SqlNames.ForeignKeyColumn(root, child), StringComparison.OrdinalIgnoreCase))
        {
            scope.Report(SemanticDiagnostics.FieldIsKeyColumn, child.ForeignKey?.Span ?? child.Name.Span,
                $"The foreign key of {what} is the same column as its id, '{SqlNames.IdColumn(child)}'.",
                $"Write another fk.name, for example '{Words.ToSnake(root.Name.Value)}_id'.");
        }
    }

    private static void Claim(
        SpecScope scope, Dictionary<string, NameClaim> tables, string table, bool isWritten, string what, SourceSpan span)
    {
        if (!isWritten && IsTaken(table))
        {
            scope.Report(SemanticDiagnostics.SqlName, span,
                $"The {what} is stored in the table '{table}', a name that SQLite or HatMax keeps for itself.",
                "Rename it, or give it another table.");
        }
        else if (!tables.TryAdd(table, new NameClaim(table, what, span)))
        {
            scope.Report(SemanticDiagnostics.DuplicateTable, span,
                $"The {what} is stored in the table '{table}', like the {tables[table].What}.",
                $"Give one of them another table; the other is in {Hint.Line(tables[table].Span)}.");
        }
    }

    private static void CheckName(SpecScope scope, Located<string>? name, string key, string what)
    {
        if (name is { } written
            && (!CSharpNames.IsIdentifier(written.Value) || IsTaken(written.Value)))
        {
            scope.Report(SemanticDiagnostics.SqlName, written.Span,
                $"The {key} '{written}' of {what} is not a name that a table or column can have.",
                "Use letters, digits and '_', starting with a letter; sqlite_ and hatmax_ are taken.");
        }
    }

    internal static bool IsTaken(string name) =>
        name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("hatmax_", StringComparison.OrdinalIgnoreCase);
}
