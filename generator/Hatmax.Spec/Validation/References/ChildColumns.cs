namespace Hatmax.Spec.Validation.References;

/// <summary>The column names that one child collection mentions.</summary>
internal sealed class ChildColumns(SpecScope scope, AggregateSpec root, ChildSpec child, ModelSpec model)
{
    private static readonly string[] AuditColumns = ["created_at", "created_by", "updated_at", "updated_by"];

    private readonly HashSet<string> _fields =
        new(model.Fields.Select(f => f.Name.Value).Concat(model.Fields.Select(SqlNames.Column)), StringComparer.Ordinal);

    public void Check()
    {
        var columns = new HashSet<string>(_fields, StringComparer.Ordinal)
        {
            SqlNames.IdColumn(child), SqlNames.ForeignKeyColumn(root, child),
        };
        if (child.Audit || model.Audit)
        {
            columns.UnionWith(AuditColumns);
        }

        if (child.OrderField is { } order)
        {
            Require(SemanticDiagnostics.UnknownOrderField, [order], _fields, "order.field");
        }

        Require(SemanticDiagnostics.UnknownUpdatable, child.Updatable ?? [], _fields, "updatable");
        Require(SemanticDiagnostics.UnknownConstraintColumn, child.OrderUniqueScope, columns, "order.unique_scope");
        foreach (var set in child.Unique)
        {
            Require(SemanticDiagnostics.UnknownConstraintColumn, set, columns, "constraints.unique");
        }

        foreach (var set in child.Indexes)
        {
            Require(SemanticDiagnostics.UnknownConstraintColumn, set, columns, "constraints.indexes");
        }

        CheckForeignKeyRef();
    }

    private void Require(DiagnosticDescriptor id, ImmutableArray<Located<string>> names, HashSet<string> known, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!known.Contains(name.Value))
            {
                scope.Report(id, name.Span,
                    $"{key} of collection '{child.Name}' names '{name}', which is not a column of model '{model.Name}'.",
                    Hint.Unknown(name.Value, known, $"add the field to '{model.Name}' ({Hint.Line(model.Name.Span)})"));
            }
            else if (!seen.Add(name.Value))
            {
                scope.Report(SemanticDiagnostics.ColumnTwice, name.Span,
                    $"{key} of collection '{child.Name}' names '{name}' twice.", $"Remove one '{name}'.");
            }
        }
    }

    private void CheckForeignKeyRef()
    {
        var expected = SqlNames.Table(root) + "." + SqlNames.IdColumn(root);
        if (child.ForeignKeyRef is { } written && !string.Equals(written.Value, expected, StringComparison.Ordinal))
        {
            scope.Report(SemanticDiagnostics.ForeignKeyRef, written.Span,
                $"The foreign key of collection '{child.Name}' refers to '{written}', but aggregate '{root.Name}' is stored in '{expected}'.",
                $"Write 'ref: {expected}', or leave it out.");
        }
    }
}
