using System.Runtime.InteropServices;

namespace Hatmax.Spec.Language;

/// <summary>Validation rules of fields, in every form.</summary>
internal static class RuleShapes
{
    private static readonly Shape<RuleSpec[]> Map = new RuleMapShape();

    private static readonly Shape<RuleSpec[]> Item = new UnionShape<RuleSpec[]>(
        new RuleWordShape(), null, new IfKeyShape<RuleSpec[]>("name", new NamedRuleShape(), Map));

    /// <summary>A rule, a list of rules or a map of rules.</summary>
    public static readonly Shape<ImmutableArray<RuleSpec>> Rules = new UnionShape<RuleSpec[]>(
        new RuleWordShape(), new ListShape<RuleSpec[]>(Item).Select(static (lists, _) => lists.SelectMany(static l => l).ToArray()), Map)
        .Select(static (rules, _) => ImmutableCollectionsMarshal.AsImmutableArray(rules));
}
