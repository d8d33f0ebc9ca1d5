namespace Hatmax.Spec;

/// <summary>
/// Names of tables and keys that follow from names of the spec. Who writes the name that would be derived anyway gets the same: it follows a rename,
/// while any other written name stays.
/// </summary>
internal static class DerivedNames
{
    /// <summary>Derived table of an aggregate; null when it has another one.</summary>
    public static string? Table(AggregateSpec root) => Same(root.Table, SqlNames.Table(root with { Table = null }));

    /// <summary>Derived table of a collection; null when it has another one.</summary>
    public static string? Table(ServiceFacts facts, AggregateSpec root, ChildSpec child) => Same(child.Table, SqlNames.Table(facts, root, child with { Table = null }));

    /// <summary>Derived column of a collection that holds the root's id; null when it has another one.</summary>
    public static string? ForeignKey(AggregateSpec root, ChildSpec child) =>
        Same(child.ForeignKey, SqlNames.ForeignKeyColumn(root, child with { ForeignKey = null }));

    private static string? Same(Located<string>? written, string derived) =>
        written is null || string.Equals(written.Value, derived, StringComparison.Ordinal) ? derived : null;
}
