namespace Hatmax.Previews;

/// <summary>What would happen to one resource.</summary>
/// <param name="Operation">The engine's name of the operation.</param>
/// <param name="Urn">Unique name of the resource.</param>
internal sealed record ResourceStep(string Operation, string Urn)
{
    public StepKind Kind => StepKinds.Of(Operation);

    /// <summary>Before; null when it is new.</summary>
    public ResourceState? Old { get; init; }

    /// <summary>After; null when it goes.</summary>
    public ResourceState? New { get; init; }

    /// <summary>Properties that differ, sorted by path; empty when the provider does not say.</summary>
    public ImmutableArray<PropertyDiff> Diffs { get; init; } = [];

    /// <summary>Top-level properties that differ.</summary>
    public ImmutableArray<string> DiffReasons { get; init; } = [];

    /// <summary>Top-level properties because of which it is replaced.</summary>
    public ImmutableArray<string> ReplaceReasons { get; init; } = [];

    /// <summary>Type as in <c>docker:index/container:Container</c>, without those of its parents.</summary>
    public string Type => UrnParts.Of(Urn).Type;

    /// <summary>Name that the program gave it.</summary>
    public string Name => UrnParts.Of(Urn).Name;
}
