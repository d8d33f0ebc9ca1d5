namespace Hatmax.Breaking;

/// <summary>Every kind of breaking change; docs/breaking-changes.md lists them.</summary>
public static partial class BreakingRules
{
    /// <summary>All of them, by category.</summary>
    public static ImmutableArray<BreakingRule> All => [.. Http, .. Data, .. Events, .. Code, .. Deploy];

    /// <summary>The rule of that id, or null.</summary>
    public static BreakingRule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
