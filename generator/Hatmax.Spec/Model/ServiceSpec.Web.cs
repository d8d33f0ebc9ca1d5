namespace Hatmax.Spec;

public sealed partial record ServiceSpec
{
    /// <summary>Asset directories, or null.</summary>
    public StaticSpec? Static { get; init; }

    /// <summary>Pages in the order of the text.</summary>
    public ImmutableArray<PageSpec> Pages { get; init; } = [];

    /// <summary>Page fragments in the order of the text.</summary>
    public ImmutableArray<PageSpec> Fragments { get; init; } = [];

    /// <summary>Forms in the order of the text.</summary>
    public ImmutableArray<FormSpec> Forms { get; init; } = [];
}
