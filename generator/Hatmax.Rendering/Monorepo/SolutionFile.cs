using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Rendering.Monorepo;

/// <summary>The solution of a monorepo. Project ids are derived from paths, so that they never change.</summary>
internal static class SolutionFile
{
    private const string ProjectKind = "{9A19103F-16F7-4668-BE54-9A1E7A4F7556}";
    private const string FolderKind = "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";
    private static readonly string[] Configurations = ["Debug|Any CPU", "Release|Any CPU"];

    /// <summary>The text for projects given by their paths; all stand in the solution folder "services".</summary>
    public static string Write(IEnumerable<string> projects)
    {
        var paths = projects.Order(StringComparer.Ordinal).ToList();
        var folder = Id("services");
        var text = new StringBuilder();
        text.Append("Microsoft Visual Studio Solution File, Format Version 12.00\n# Visual Studio Version 17\nVisualStudioVersion = 17.0.31903.59\nMinimumVisualStudioVersion = 10.0.40219.1\n");
        text.Append(CultureInfo.InvariantCulture, $"Project(\"{FolderKind}\") = \"services\", \"services\", \"{folder}\"\nEndProject\n");
        foreach (var path in paths)
        {
            text.Append(CultureInfo.InvariantCulture, $"Project(\"{ProjectKind}\") = \"{Name(path)}\", \"{path.Replace('/', '\\')}\", \"{Id(path)}\"\nEndProject\n");
        }

        text.Append("Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n");
        foreach (var configuration in Configurations)
        {
            text.Append(CultureInfo.InvariantCulture, $"\t\t{configuration} = {configuration}\n");
        }

        text.Append("\tEndGlobalSection\n\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n");
        foreach (var path in paths)
        {
            foreach (var configuration in Configurations)
            {
                text.Append(CultureInfo.InvariantCulture, $"\t\t{Id(path)}.{configuration}.ActiveCfg = {configuration}\n");
                text.Append(CultureInfo.InvariantCulture, $"\t\t{Id(path)}.{configuration}.Build.0 = {configuration}\n");
            }
        }

        text.Append("\tEndGlobalSection\n\tGlobalSection(SolutionProperties) = preSolution\n\t\tHideSolutionNode = FALSE\n\tEndGlobalSection\n\tGlobalSection(NestedProjects) = preSolution\n");
        foreach (var path in paths)
        {
            text.Append(CultureInfo.InvariantCulture, $"\t\t{Id(path)} = {folder}\n");
        }

        return text.Append("\tEndGlobalSection\nEndGlobal\n").ToString();
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..^".csproj".Length];

    private static string Id(string path) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16)).ToString("B").ToUpperInvariant();
}
