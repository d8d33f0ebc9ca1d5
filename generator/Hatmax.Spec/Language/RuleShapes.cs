namespace Hatmax.Spec.Language;

/// <summary>Validation rules of fields, in every form.</summary>
internal static class RuleShapes
{
    private static readonly Shape<ImmutableArray<RuleSpec>> Map = new RuleMapShape();

    private static readonly Shape<ImmutableArray<RuleSpec>> Item = new UnionShape<ImmutableArray<RuleSpec>>(
        new RuleWordShape(), null, new IfKeyShape<ImmutableArray<RuleSpec>>("name", new NamedRuleShape(), Map));

    /// <summary>A rule, a list of rules or a map of rules.</summary>
    public static readonly Shape<ImmutableArray<RuleSpec>> Rules = new UnionShape<ImmutableArray<RuleSpec>>(
        new RuleWordShape(), new ListShape<ImmutableArray<RuleSpec>>(Item).Select(static (lists, _) => lists.SelectMany(l => l).ToImmutableArray()), Map);
}
