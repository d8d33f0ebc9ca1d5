namespace Hatmax.Spec;

/// <summary>Reads and validates a hatmax.yml.</summary>
public static partial class SpecLoader
{
    /// <summary>File names that are looked for in a folder, in this order.</summary>
    public static ImmutableArray<string> FileNames { get; } = ["hatmax.yaml", "hatmax.yml", "monorepo.yaml"];
}
