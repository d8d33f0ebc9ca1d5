namespace Hatmax.Spec;

/// <summary>A whole hatmax.yml.</summary>
public sealed partial record SystemSpec
{
    /// <summary>Version of the dialect that the file was written for, as written.</summary>
    public Located<string>? Version { get; init; }

    /// <summary>Name of the monorepo as written; <c>monorepo</c> where missing.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Base package as written (<c>package</c>): a namespace, or a module path whose last segment gives one.</summary>
    public Located<string>? Package { get; init; }

    /// <summary>Services in the order of the text.</summary>
    public ImmutableArray<ServiceSpec> Services { get; init; } = [];

    /// <summary>What the system is for.</summary>
    public string? Description { get; init; }
}
