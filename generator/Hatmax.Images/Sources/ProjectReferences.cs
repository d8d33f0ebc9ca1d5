using System.Xml;
using System.Xml.Linq;

namespace Hatmax.Images;

/// <summary>What a project file says about others, read without MSBuild: a preview has no time to evaluate projects.</summary>
internal static class ProjectReferences
{
    /// <summary>The folders of a project and of everything that it refers to, absolute, each once.</summary>
    /// <param name="project">Project file, absolute.</param>
    /// <param name="isExact">False when a reference could not be followed, because it is made from a property.</param>
    public static IReadOnlyList<string> Folders(string project, out bool isExact)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        isExact = Follow(Path.GetFullPath(project), seen);
        return [.. seen.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The name of a project's assembly.</summary>
    public static string AssemblyName(string project) =>
        Load(project)?.Descendants("AssemblyName").Select(name => name.Value.Trim()).FirstOrDefault(name => name.Length > 0 && !name.Contains("$(", StringComparison.Ordinal))
        ?? Path.GetFileNameWithoutExtension(project);

    private static bool Follow(string project, SortedSet<string> seen)
    {
        if (!seen.Add(project))
        {
            return true;
        }

        if (Load(project) is not { } root)
        {
            return false;
        }

        var isExact = true;
        foreach (var include in root.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")?.Value).OfType<string>())
        {
            var path = include.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.OrdinalIgnoreCase).Replace('\\', '/');
            var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, path));
            isExact &= File.Exists(target) && Follow(target, seen);
        }

        return isExact;
    }

    private static XElement? Load(string project)
    {
        try
        {
            // By a stream: a path is read as a URI, and folders may be called anything.
            using var stream = File.OpenRead(project);
            return XDocument.Load(stream).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
