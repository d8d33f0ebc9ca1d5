namespace Hatmax.Breaking;

/// <summary>Categories as they are typed and printed.</summary>
public static class BreakingCategoryNames
{
    /// <summary>All names in the order of the categories.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<BreakingCategory>().Select(Of)];

    /// <summary><c>HTTP</c>, <c>DATA</c>, <c>EVENTS</c>, <c>CODE</c> or <c>DEPLOY</c>.</summary>
    public static string Of(BreakingCategory category) => category.ToString().ToUpperInvariant();
}
