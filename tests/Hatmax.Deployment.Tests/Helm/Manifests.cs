using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Hatmax.Deployment.Tests.Helm;

/// <summary>Rendered objects.</summary>
internal sealed class Manifests
{
    private readonly List<YamlMappingNode> _objects;

    public Manifests(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        _objects = [.. yaml.Documents.Select(d => d.RootNode).OfType<YamlMappingNode>()];
    }

    /// <summary>Objects of a kind.</summary>
    public IEnumerable<YamlMappingNode> Of(string kind) => _objects.Where(o => Text(o, "kind") == kind);

    /// <summary>The object of a kind and name.</summary>
    public YamlMappingNode Get(string kind, string name) => Of(kind).Single(o => Text(o, "metadata.name") == name);

    /// <summary>The one container of a Deployment.</summary>
    public YamlMappingNode Container(string workload) => (YamlMappingNode)Assert.Single(List(Get("Deployment", workload), "spec.template.spec.containers"));

    /// <summary>The node at a dotted path, or null.</summary>
    public static YamlNode? At(YamlNode node, string path)
    {
        YamlNode? current = node;
        foreach (var key in path.Split('.'))
        {
            current = current is YamlMappingNode map && map.Children.TryGetValue(key, out var child) ? child : null;
        }

        return current;
    }

    /// <summary>The text at a dotted path.</summary>
    public static string Text(YamlNode node, string path) => At(node, path) is YamlScalarNode scalar ? scalar.Value! : throw new InvalidOperationException($"No text at {path}.");

    /// <summary>The whole number at a dotted path.</summary>
    public static int Number(YamlNode node, string path) => int.Parse(Text(node, path), CultureInfo.InvariantCulture);

    /// <summary>The list at a dotted path; empty when there is none.</summary>
    public static IEnumerable<YamlNode> List(YamlNode node, string path) => At(node, path) as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();
}
