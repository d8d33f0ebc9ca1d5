namespace Hatmax.Spec.Yaml;

/// <summary>Bounds far above any real spec, so that hostile text costs little.</summary>
internal static class YamlLimits
{
    public const int FileLength = 4 * 1024 * 1024;
    public const int ScalarLength = 64 * 1024;
    public const int Depth = 64;

    /// <summary>Nodes that aliases may add.</summary>
    public const long AliasedNodes = 20_000;
}
