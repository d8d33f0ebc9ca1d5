using System.Xml.Linq;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Building;

/// <summary>Lets one <c>dotnet build</c> cover many projects: a solution of exactly those, in the tool's own folder.</summary>
internal static class BuildSolution
{
    /// <summary>Path of what to build: the project when there is one, else a solution.</summary>
    public static string Write(BuildTarget target, ImmutableArray<string> projects)
    {
        if (projects.Length == 1)
        {
            return projects[0];
        }

        var layout = new StateLayout(target.Root);
        var path = Path.Combine(layout.BuildFolder, target.Scope.ToString().ToLowerInvariant() + ".slnx");
        var text = new XElement(
            "Solution",
            projects.Select(p => new XElement("Project", new XAttribute("Path", Path.GetRelativePath(layout.BuildFolder, p).Replace('\\', '/'))))) + "\n";
        if (!File.Exists(path) || !string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(layout.BuildFolder);
            File.WriteAllText(path, text);
        }

        return path;
    }
}
