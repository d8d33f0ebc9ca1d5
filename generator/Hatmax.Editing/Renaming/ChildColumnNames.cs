namespace Hatmax.Editing.Renaming;

/// <summary>Where a child collection names columns of its table.</summary>
internal static class ChildColumnNames
{
    public static IEnumerable<Located<string>> Of(ChildSpec child) =>
        child.OrderUniqueScope.Concat(child.Unique.SelectMany(set => set)).Concat(child.Indexes.SelectMany(set => set));
}
