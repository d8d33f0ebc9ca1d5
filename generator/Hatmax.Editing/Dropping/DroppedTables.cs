namespace Hatmax.Editing.Dropping;

/// <summary>What is stored of something that is removed: the tables that go, and the keys that stay behind in tables that do not.</summary>
internal static class DroppedTables
{
    private const string Risk = "the tables of what is removed are not known";

    /// <summary>Acknowledges that the rows of a model go.</summary>
    public static void OfModel(EditPlan plan, string service, string name)
    {
        if (plan.Facts(service, Risk) is { } facts && facts.Model(name) is { } model && !facts.IsChild(name))
        {
            DropList.Add(plan, plan.Service(service), Names(SqlNames.Table(model), FormerSqlNames.Table(model)));
        }
    }

    /// <summary>Acknowledges that the rows of an aggregate and of its collections go.</summary>
    public static void OfAggregate(EditPlan plan, string service, string name)
    {
        if (plan.Facts(service, Risk) is { } facts && facts.Aggregate(name) is { } root)
        {
            DropList.Add(plan, plan.Service(service), Names(SqlNames.Table(root), FormerSqlNames.Table(root)).Concat(Children(plan, facts, root, root.Children)));
        }
    }

    /// <summary>Acknowledges that the rows of a collection go.</summary>
    public static void OfChild(EditPlan plan, string service, string aggregate, string name)
    {
        if (plan.Facts(service, Risk) is { } facts && facts.Aggregate(aggregate) is { } root)
        {
            DropList.Add(plan, plan.Service(service), Children(plan, facts, root, [.. root.Children.Where(c => string.Equals(c.Name.Value, name, StringComparison.Ordinal))]));
        }
    }

    // A model that leaves its only collection stands alone and may keep the table, so that only the key of the root goes.
    private static List<string> Children(EditPlan plan, ServiceFacts facts, AggregateSpec root, ImmutableArray<ChildSpec> children)
    {
        var tables = new List<string>();
        foreach (var child in children)
        {
            var table = SqlNames.Table(facts, root, child);
            if (facts.Model(child.Of.Value) is { } model && facts.CollectionsOf(child.Of.Value).All(use => children.Contains(use.Child))
                && string.Equals(SqlNames.Table(model), table, StringComparison.OrdinalIgnoreCase))
            {
                var keys = FormerSqlNames.ForeignKey(root, child).Prepend(SqlNames.ForeignKeyColumn(root, child));
                DropList.Add(plan, plan.Service(facts.Service.Name.Value).Add("models", child.Of.Value), keys);
            }
            else
            {
                tables.AddRange(Names(table, FormerSqlNames.Table(facts, root, child)));
            }
        }

        return tables;
    }

    private static IEnumerable<string> Names(string table, ImmutableArray<string> former) => former.Prepend(table).Select(name => name.ToLowerInvariant());
}
