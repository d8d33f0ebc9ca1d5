using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>Finds the assemblies that the projects of a monorepo are compiled against: those of the SDK, and of packages where they were restored.</summary>
internal static class ReferenceAssemblies
{
    private static readonly string[] Frameworks = ["Microsoft.NETCore.App", "Microsoft.AspNetCore.App"];

    /// <summary>Absolute paths, each file name once.</summary>
    public static IEnumerable<string> Of(string root) =>
        Frameworks.SelectMany(OfFramework).Concat(Projects(root).SelectMany(OfPackages)).DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> OfFramework(string name)
    {
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location)))!;
        var pack = Newest(Path.Combine(Path.GetDirectoryName(shared)!, "packs", name + ".Ref"));
        var folder = pack is not null && Directory.Exists(Path.Combine(pack, "ref")) ? Directory.EnumerateDirectories(Path.Combine(pack, "ref")).Max(StringComparer.Ordinal) : Newest(Path.Combine(shared, name));
        return folder is null ? [] : Directory.EnumerateFiles(folder, "*.dll").Where(IsManaged);
    }

    private static string? Newest(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder).Where(d => Version.TryParse(Path.GetFileName(d), out _)).MaxBy(d => Version.Parse(Path.GetFileName(d)))
        : null;

    // Beside the runtime's assemblies lie native libraries.
    private static bool IsManaged(string path) => Path.GetFileName(path) is ['S' or 'M' or 'm' or 'n' or 'W', ..] and not ("Microsoft.DiaSymReader.Native.amd64.dll" or "mscordaccore.dll" or "mscordbi.dll" or "mscorrc.dll" or "msquic.dll");

    private static IEnumerable<string> Projects(string root)
    {
        var services = new DirectoryInfo(Path.Combine(root, "services"));
        return !services.Exists ? [] : services.EnumerateDirectories()
            .SelectMany(d => new[] { d.FullName, Path.Combine(d.FullName, "tests") })
            .Select(d => Path.Combine(d, "obj", "project.assets.json")).Where(File.Exists);
    }

    private static IEnumerable<string> OfPackages(string assets)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(assets));
            var json = document.RootElement;
            var libraries = json.GetProperty("libraries");
            var folders = json.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
            return
            [
                .. from target in json.GetProperty("targets").EnumerateObject()
                   from library in target.Value.EnumerateObject()
                   where library.Value.TryGetProperty("compile", out _) && libraries.GetProperty(library.Name).GetProperty("type").ValueEquals("package")
                   from file in library.Value.GetProperty("compile").EnumerateObject()
                   where file.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
                   from folder in folders
                   let path = Path.Combine(folder, libraries.GetProperty(library.Name).GetProperty("path").GetString()!, file.Name)
                   where File.Exists(path)
                   select path,
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // What was not restored, or by a tool that writes something else, binds less.
            return [];
        }
    }
}
