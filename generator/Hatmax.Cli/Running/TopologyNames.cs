namespace Hatmax.Cli.Running;

/// <summary>Topologies as they are typed and stored.</summary>
internal static class TopologyNames
{
    public static ImmutableArray<string> All { get; } = ["single", "distributed"];

    public static string Of(Topology topology) => All[(int)topology];

    /// <summary>The topology of that name; single for any other text, which the option never lets through.</summary>
    public static Topology Parse(string name) =>
        string.Equals(name, "distributed", StringComparison.Ordinal) ? Topology.Distributed : Topology.Single;
}
