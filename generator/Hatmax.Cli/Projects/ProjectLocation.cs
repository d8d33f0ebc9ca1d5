namespace Hatmax.Cli.Projects;

/// <summary>A spec and the tree that is generated from it.</summary>
/// <param name="SpecPath">Absolute path of the spec.</param>
/// <param name="SpecName">The spec as people should see it: relative to the caller where that is shorter.</param>
/// <param name="Root">Absolute path of the output root.</param>
internal sealed record ProjectLocation(string SpecPath, string SpecName, string Root)
{
    /// <summary>Absolute path of the folder of the spec, where templates and packs are.</summary>
    public string SpecFolder => Path.GetDirectoryName(SpecPath)!;

    /// <summary>The tool's own folder under the root.</summary>
    public StateLayout State => new(Root);
}
