using System.Xml.Linq;

namespace Hatmax.Cli.Ejecting;

/// <summary>The project file of an ejected Pulumi program.</summary>
internal static class InfraProject
{
    // Beside the packages of Pulumi: what plans, renders, builds images and writes the tree. They have the version of this tool.
    private static readonly ImmutableArray<string> Own = ["Hatmax.Deployment", "Hatmax.Images", "Hatmax.Workspace"];

    private static readonly ImmutableArray<string> Official = ["Pulumi", "Pulumi.Docker", "Pulumi.Kubernetes", "Pulumi.Nomad", "Pulumi.Random"];

    /// <summary>Its text.</summary>
    /// <param name="toolVersion">Version of this tool.</param>
    public static string Write(string toolVersion)
    {
        var pinned = PinnedVersions();
        return new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("Nullable", "enable"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("InvariantGlobalization", "true"),
                new XElement("RollForward", "Major")),
            new XElement("ItemGroup", Official.Select(id => Reference(id, pinned[id]))),
            new XElement("ItemGroup", Own.Select(id => Reference(id, toolVersion)))) + "\n";
    }

    // Those that this tool itself is built with.
    private static Dictionary<string, string> PinnedVersions()
    {
        using var stream = typeof(InfraProject).Assembly.GetManifestResourceStream("Directory.Packages.props")!;
        return XDocument.Load(stream).Descendants("PackageVersion")
            .GroupBy(version => (string)version.Attribute("Include")!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (string)group.First().Attribute("Version")!, StringComparer.Ordinal);
    }

    private static XElement Reference(string id, string version) =>
        new("PackageReference", new XAttribute("Include", id), new XAttribute("Version", version));
}
