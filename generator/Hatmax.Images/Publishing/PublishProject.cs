using System.Xml.Linq;

namespace Hatmax.Images;

/// <summary>The MSBuild project that publishes many services in one call: what they share is compiled once.</summary>
internal static class PublishProject
{
    /// <summary>Writes it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="root">Root of the monorepo, which compiled files must not name.</param>
    /// <param name="outputs">Folder of everything that is built.</param>
    /// <param name="projects">The services.</param>
    /// <param name="isLocked">True when every project has a lock file: then packages come from there or not at all.</param>
    public static void Write(string path, string root, string outputs, IEnumerable<ServiceProject> projects, bool isLocked)
    {
        (string Name, string Value)[] properties =
        [
            ("Configuration", "Release"),
            ("UseArtifactsOutput", "true"),
            ("ArtifactsPath", outputs),

            // The starter program is of one platform only, and `dotnet X.dll` needs none.
            ("UseAppHost", "false"),

            // The same sources give the same bytes wherever the tree lies and whichever commit they are of.
            ("Deterministic", "true"),
            ("ContinuousIntegrationBuild", "true"),
            ("PathMap", Doubled(root) + Path.DirectorySeparatorChar + "=/src/"),
            ("EnableSourceLink", "false"),
            ("EnableSourceControlManagerQueries", "false"),
            ("IncludeSourceRevisionInInformationalVersion", "false"),
            ("DebugType", "embedded"),

            // Looked after by the build that people and CI run.
            ("RunAnalyzers", "false"),
            ("EnforceCodeStyleInBuild", "false"),
            ("NuGetAudit", "false"),
            ("RestoreLockedMode", isLocked ? "true" : "false"),
        ];
        var all = new XAttribute("Properties", string.Join(';', properties.Select(property => $"{property.Name}={Escape(property.Value)}")));
        new XDocument(new XElement("Project",
            new XElement("ItemGroup", projects.Select(project => new XElement("Service", new XAttribute("Include", Escape(project.ProjectFile))))),
            Target("Restore", all),
            Target("Publish", all))).Save(path);
    }

    private static XElement Target(string name, XAttribute properties) => new(
        "Target",
        new XAttribute("Name", name),
        new XElement("MSBuild", new XAttribute("Projects", "@(Service)"), new XAttribute("Targets", name), new XAttribute("BuildInParallel", "true"), properties));

    // How the compiler escapes the marks of its own list.
    private static string Doubled(string path) => path.Replace(",", ",,", StringComparison.Ordinal).Replace("=", "==", StringComparison.Ordinal);

    /// <summary>A text as MSBuild reads it back, whatever it holds.</summary>
    internal static string Escape(string text) =>
        string.Concat(text.Select(c => "%$@';?*()".Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c.ToString()));
}
