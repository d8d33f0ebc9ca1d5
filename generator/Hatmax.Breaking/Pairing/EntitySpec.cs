namespace Hatmax.Breaking.Pairing;

/// <summary>A model or an aggregate root: whatever has a record type.</summary>
internal sealed record EntitySpec(ServiceFacts Facts, AggregateSpec? Root, ModelSpec? Model)
{
    public Located<string> Name => Root?.Name ?? Model!.Name;

    public ImmutableArray<FieldSpec> Fields => Root?.Fields ?? Model!.Fields;

    public ImmutableArray<Located<string>> Was => Root is null ? Model!.Was : Root.Was;

    public ImmutableArray<Located<string>> Drop => Root?.Drop ?? Model!.Drop;

    public LifecycleHooks Lifecycle => Root?.Lifecycle ?? Model!.Lifecycle;

    public Located<string>? VersionField => Root?.VersionField;

    public ImmutableArray<ChildSpec> Children => Root?.Children ?? [];

    /// <summary>The collections that hold it; empty for a root and for a model that stands alone.</summary>
    public IReadOnlyList<ChildUse> Uses => Root is null ? Facts.CollectionsOf(Name.Value) : [];

    /// <summary>One record type serves all collections of a model, so all agree on its members.</summary>
    public bool Audit => Root?.Audit ?? (Model!.Audit || Uses.Any(u => u.Child.Audit));

    public bool IsOrder(FieldSpec field) => FieldFacts.Orders(Uses, field);

    /// <summary>The aggregate roots, then the models of a service.</summary>
    public static IEnumerable<EntitySpec> Of(ServiceFacts facts) =>
        facts.Service.Aggregates.Select(a => new EntitySpec(facts, a, null)).Concat(facts.Service.Models.Select(m => new EntitySpec(facts, null, m)));
}
