namespace Hatmax.Spec;

/// <summary>Names of the spec as names of SQL.</summary>
public static class SqlNames
{
    /// <summary>Table of an aggregate root: the written one, else the plural in snake_case (<c>LineItem</c> → <c>line_items</c>).</summary>
    public static string Table(AggregateSpec aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        return aggregate.Table?.Value ?? PluralSnake(aggregate.Name.Value);
    }

    /// <summary>Table of a model that stands alone: the plural in snake_case.</summary>
    public static string Table(ModelSpec model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return PluralSnake(model.Name.Value);
    }

    /// <summary>
    /// Table of a child collection: the written one; else the plural of the model when this is the only collection of it in the
    /// service; else the root and the collection, <c>list_items</c>.
    /// </summary>
    public static string Table(ServiceFacts facts, AggregateSpec root, ChildSpec child)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(child);
        return child.Table?.Value
            ?? (facts.CollectionsOf(child.Of.Value).Count == 1
                ? PluralSnake(child.Of.Value)
                : Words.ToSnake(root.Name.Value) + "_" + Words.ToSnake(child.Name.Value));
    }

    /// <summary>Id column of an aggregate root; <c>id</c> unless written.</summary>
    public static string IdColumn(AggregateSpec aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        return aggregate.IdColumn?.Value ?? "id";
    }

    /// <summary>Id column of a child table; <c>id</c> unless written.</summary>
    public static string IdColumn(ChildSpec child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return child.IdColumn?.Value ?? "id";
    }

    /// <summary>Column of a child table that holds the root's id: the written one, else <c>&lt;root&gt;_id</c>.</summary>
    public static string ForeignKeyColumn(AggregateSpec root, ChildSpec child)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(child);
        return child.ForeignKey?.Value ?? Words.ToSnake(root.Name.Value) + "_id";
    }

    /// <summary>Column of a field: its name in snake_case.</summary>
    public static string Column(FieldSpec field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Words.ToSnake(field.Name.Value);
    }

    /// <summary>The identifier between double quotes, so that a word of SQL is a name as well.</summary>
    public static string Quote(string identifier) =>
        "\"" + identifier.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string PluralSnake(string name) => Plural.Of(Words.ToSnake(name));
}
