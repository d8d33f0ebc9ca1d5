using Hatmax.Deployment.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hatmax.Cli.Scaffolding;

/// <summary>The files by which Pulumi deploys a system.</summary>
internal static class PulumiProject
{
    private const string Tool = "hatmax";

    /// <summary>A project whose program is the installed tool: Pulumi needs neither a project nor a compiler then.</summary>
    public static string Project(string name) => YamlText.Write(
        new YamlMap
        {
            { "name", name },
            { "description", Description(name) },
            { "runtime", new YamlMap { { "name", "dotnet" }, { "options", new YamlMap { { "binary", Tool } } } } },
        },
        "pulumi stack init dev, then pulumi up. The program is the installed tool: 'hatmax' must be on PATH.");

    /// <summary>A project whose program is in a folder.</summary>
    public static string OwnProgram(string name, string folder) => YamlText.Write(
        new YamlMap { { "name", name }, { "description", Description(name) }, { "runtime", "dotnet" }, { "main", folder } });

    /// <summary>A stack of one Docker engine.</summary>
    public static string DevStack() => YamlText.Write(
        new YamlMap { { "config", new YamlMap { { "hatmax:platform", "docker" } } } },
        "One Docker engine. Others: nomad, kubernetes.");

    /// <summary>True when the program of the project is the installed tool.</summary>
    public static bool RunsTool(string project) => Find(project, "runtime", "options", "binary") == Tool;

    /// <summary>Name of the project, or null.</summary>
    public static string? NameOf(string project) => Find(project, "name");

    /// <summary>Folder of the project's program, or null.</summary>
    public static string? MainOf(string project) => Find(project, "main");

    private static string Description(string name) => $"The system {name}, deployed from hatmax.yml.";

    private static string? Find(string text, params ReadOnlySpan<string> path)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return null;
        }

        var node = stream.Documents.Count == 1 ? stream.Documents[0].RootNode : null;
        foreach (var key in path)
        {
            node = node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var next) ? next : null;
        }

        return (node as YamlScalarNode)?.Value;
    }
}
