namespace Hatmax.Spec.Validation.Names;

/// <summary>What may be dropped (<c>drop</c>) is nothing that is there today, nothing that <c>was</c> keeps, and each is named once.</summary>
internal sealed class DropRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            CheckTables(scope, facts);
            foreach (var model in facts.Service.Models.Where(m => m.DropSpan.IsKnown))
            {
                var keys = facts.CollectionsOf(model.Name.Value)
                    .SelectMany(use => FormerSqlNames.ForeignKey(use.Root, use.Child).Select(name => (name, $"key of collection '{use.Child.Name}'", use.Child.Name.Span)));
                CheckColumns(scope, $"model '{model.Name}'", model.Name.Span, model.Fields, AddedMembers.Of(facts, model), keys).Check(model.Drop, model.DropSpan);
            }

            foreach (var root in facts.Service.Aggregates.Where(a => a.DropSpan.IsKnown))
            {
                CheckColumns(scope, $"aggregate '{root.Name}'", root.Name.Span, root.Fields, AddedMembers.Of(root), []).Check(root.Drop, root.DropSpan);
            }
        }
    }

    private static DroppedNames CheckColumns(
        SpecScope scope, string owner, SourceSpan span, ImmutableArray<FieldSpec> fields, Dictionary<string, AddedMember> added,
        IEnumerable<(string Name, string What, SourceSpan Span)> formerKeys)
    {
        var names = new DroppedNames(scope, "column", owner, Words.ToSnake);
        foreach (var field in fields)
        {
            names.Exists(field.Name.Value, $"field '{field.Name}'", field.Name.Span);
            foreach (var former in field.Was)
            {
                names.Follows(former.Value, $"field '{field.Name}'", former.Span);
            }
        }

        foreach (var (name, member) in added)
        {
            names.Exists(name, $"column '{name}' that is added ({member.Reason})", span);
        }

        foreach (var (name, what, place) in formerKeys)
        {
            names.Follows(name, what, place);
        }

        return names;
    }

    private static void CheckTables(SpecScope scope, ServiceFacts facts)
    {
        var service = facts.Service;
        if (!service.DropSpan.IsKnown)
        {
            return;
        }

        var names = new DroppedNames(scope, "table", $"service '{service.Name}'", static name => name);
        foreach (var table in ServiceTable.Of(facts))
        {
            names.Exists(table.Name, $"table '{table.Name}' of the {table.What}", table.Span);
            foreach (var former in table.FormerNames)
            {
                names.Follows(former, table.What, table.Span);
            }
        }

        names.Check(service.Drop, service.DropSpan);
        foreach (var name in service.Drop)
        {
            if (TableRule.IsTaken(name.Value))
            {
                scope.Report(SemanticDiagnostics.DroppedTableName, name.Span,
                    $"The table '{name}' is not one of service '{service.Name}': SQLite or HatMax keeps that name for itself.", "Remove it from 'drop'.");
            }
            else if (name.Value.Any(char.IsUpper))
            {
                scope.Report(SemanticDiagnostics.DroppedTableName, name.Span,
                    $"'{name}' is not the name of a table: 'drop' of service '{service.Name}' names tables, in lower case.",
                    $"Write '{Plural.Of(Words.ToSnake(name.Value))}' for the table of a model or aggregate '{name}', or what its 'table' said, in lower case.");
            }
        }
    }
}
