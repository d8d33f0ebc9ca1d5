namespace Hatmax.Spec;

/// <summary>Names that tables and columns had before, the latest first. A database may have any of them.</summary>
internal static class FormerSqlNames
{
    /// <summary>Of the table of a model that stands alone.</summary>
    public static ImmutableArray<string> Table(ModelSpec model) => Of(SqlNames.Table(model), Names(model.Was).Select(name => SqlNames.Table(model with { Name = name })));

    /// <summary>Of the table of an aggregate, or of a model that is treated as one.</summary>
    public static ImmutableArray<string> Table(AggregateSpec root) => DerivedNames.Table(root) is { } today
        ? Of(today, Names(root.Was).Select(name => SqlNames.Table(root with { Name = name, Table = null })))
        : [];

    /// <summary>Of the table of a collection.</summary>
    public static ImmutableArray<string> Table(ServiceFacts facts, AggregateSpec root, ChildSpec child)
    {
        if (DerivedNames.Table(facts, root, child) is not { } today || facts.Model(child.Of.Value) is not { } model)
        {
            return [];
        }

        if (facts.CollectionsOf(child.Of.Value).Count == 1)
        {
            return Of(today, Names(model.Was).Select(name => SqlNames.Table(model with { Name = name })));
        }

        return Of(today,
            from rootName in Names(root.Was).Prepend(root.Name)
            from name in Names(child.Was).Prepend(child.Name)
            select SqlNames.Table(facts, root with { Name = rootName }, child with { Name = name, Table = null }));
    }

    /// <summary>Of the column that holds the root's id.</summary>
    public static ImmutableArray<string> ForeignKey(AggregateSpec root, ChildSpec child) => DerivedNames.ForeignKey(root, child) is { } today
        ? Of(today, Names(root.Was).Select(name => SqlNames.ForeignKeyColumn(root with { Name = name }, child with { ForeignKey = null })))
        : [];

    /// <summary>Of the column of a field.</summary>
    public static ImmutableArray<string> Column(FieldSpec field) =>
        Of(SqlNames.Column(field), Names(field.Was).Select(name => SqlNames.Column(field with { Name = name })));

    private static IEnumerable<Located<string>> Names(ImmutableArray<Located<string>> was) => was.Reverse();

    private static ImmutableArray<string> Of(string today, IEnumerable<string> former) =>
        [.. former.Where(name => !string.Equals(name, today, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)];
}
