using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>What fields of type ref point to, and the business rules of a table.</summary>
internal static class FieldReferences
{
    /// <summary>REFERENCES clause of a field with a leading space; empty when it is no reference.</summary>
    public static string Clause(ServiceFacts facts, FieldSpec field) =>
        Target(facts, field) is { } target ? $" REFERENCES {SqlNames.Quote(target.Table)} ({SqlNames.Quote(target.Id)})" : "";

    /// <summary>Rules that need the database: uniqueness and references.</summary>
    public static IReadOnlyList<RuleCheckView> Checks(ServiceFacts facts, IEnumerable<FieldView> fields, string table, string idColumn, string live)
    {
        var checks = new List<RuleCheckView>();
        foreach (var field in fields)
        {
            var name = CSharpLiteral.String(field.Name);
            if (field.Spec.Rule(RuleKind.Unique) is not null)
            {
                checks.Add(new RuleCheckView(
                    $"EXISTS (SELECT 1 FROM {SqlNames.Quote(table)} WHERE {field.Column} = {field.Parameter} AND {SqlNames.Quote(idColumn)} <> $id{live})",
                    name, "unique", CSharpLiteral.String(field.Name + " is already taken"), field.Parameter, field.Bind));
            }

            if (Target(facts, field.Spec) is { } target)
            {
                var alive = target.SoftDelete ? " AND \"deleted_at\" IS NULL" : "";
                checks.Add(new RuleCheckView(
                    $"{field.Parameter} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {SqlNames.Quote(target.Table)} WHERE {SqlNames.Quote(target.Id)} = {field.Parameter}{alive})",
                    name, "reference", CSharpLiteral.String($"{field.Name} refers to no {target.Name}"), field.Parameter, field.Bind));
            }
        }

        return checks;
    }

    private static ReferenceTarget? Target(ServiceFacts facts, FieldSpec field)
    {
        if (field.Type is not { Kind: FieldKind.Ref, IsList: false, Target.Value: { } name })
        {
            return null;
        }

        if (facts.Aggregate(name) is { } root)
        {
            return new ReferenceTarget(name, SqlNames.Table(root), SqlNames.IdColumn(root), root.SoftDelete);
        }

        if (facts.CollectionsOf(name) is [var use, ..])
        {
            return new ReferenceTarget(name, SqlNames.Table(facts, use.Root, use.Child), SqlNames.IdColumn(use.Child), SoftDelete: false);
        }

        return facts.Model(name) is { } model ? new ReferenceTarget(name, SqlNames.Table(model), "id", SoftDelete: false) : null;
    }

    private sealed record ReferenceTarget(string Name, string Table, string Id, bool SoftDelete);
}
