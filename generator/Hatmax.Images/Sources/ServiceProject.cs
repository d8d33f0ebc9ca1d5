namespace Hatmax.Images;

/// <summary>A service that has an image.</summary>
/// <param name="Service">Its name in the spec.</param>
/// <param name="Folder">Its folder, absolute.</param>
/// <param name="ProjectFile">Its project file, absolute.</param>
/// <param name="Assembly">Name of its assembly.</param>
internal sealed record ServiceProject(string Service, string Folder, string ProjectFile, string Assembly)
{
    private const string BaseLine = "ARG BASE=";

    /// <summary>Its Dockerfile, absolute.</summary>
    public string Dockerfile => Path.Combine(Folder, "Dockerfile");

    /// <summary>Name of its project without the extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(ProjectFile);

    /// <summary>The project of a service; null when it was not generated.</summary>
    public static ServiceProject? Find(string root, string service)
    {
        var folder = Path.Combine(root, "services", service);
        if (!File.Exists(Path.Combine(folder, "Dockerfile")))
        {
            return null;
        }

        var projects = Directory.GetFiles(folder, "*.csproj").Order(StringComparer.Ordinal).ToList();
        return projects is [var project, ..] ? new ServiceProject(service, folder, project, ProjectReferences.AssemblyName(project)) : null;
    }

    /// <summary>The base image that its Dockerfile names; null when it names none.</summary>
    public string? BaseImage() => File.ReadLines(Dockerfile)
        .Where(line => line.StartsWith(BaseLine, StringComparison.Ordinal))
        .Select(line => line[BaseLine.Length..].Trim().Trim('"'))
        .FirstOrDefault(value => value.Length > 0);
}
