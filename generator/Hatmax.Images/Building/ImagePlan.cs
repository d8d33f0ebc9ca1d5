using Hatmax.Deployment;

namespace Hatmax.Images;

/// <summary>What a request comes to before anything is started.</summary>
/// <param name="Folders">Where images are made.</param>
/// <param name="Feed">Which packages are restored.</param>
/// <param name="Jobs">The images, in the order of the spec.</param>
/// <param name="Diagnostics">What is wrong with the request, and what is worth knowing about the sources.</param>
internal sealed record ImagePlan(ImageFolders Folders, string Feed, ImmutableArray<ImageJob> Jobs, ImmutableArray<ImageDiagnostic> Diagnostics)
{
    /// <summary>True when the lock file of a service is there.</summary>
    public bool IsLocked(ServiceProject project) => File.Exists(LockFile(project));

    /// <summary>The lock file of a service for the chosen feed, absolute.</summary>
    public string LockFile(ServiceProject project) => Path.Combine(project.Folder, new SourceFiles(Folders.Root, Feed).LockFile);

    /// <summary>Checks the request and computes the tags.</summary>
    public static ImagePlan Of(ImageRequest request)
    {
        var folders = new ImageFolders(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Root)));
        var all = request.Spec.Services.Select(service => service.Name.Value).ToList();
        var diagnostics = new List<ImageDiagnostic>();
        foreach (var unknown in request.Services.Where(name => !all.Contains(name, StringComparer.Ordinal)))
        {
            diagnostics.Add(ImageDiagnostics.UnknownService.With($"There is no service '{unknown}'.", fix: all.Count > 0 ? $"Name one of: {string.Join(", ", all)}." : "Add a service to the spec."));
        }

        CheckReferences(request, diagnostics);
        var named = request.Services.IsEmpty ? all : [.. all.Where(name => request.Services.Contains(name, StringComparer.Ordinal))];
        var projects = named.Select(name => (Name: name, Project: ServiceProject.Find(folders.Root, name))).ToList();
        foreach (var (name, _) in projects.Where(pair => pair.Project is null && !request.Services.IsEmpty))
        {
            diagnostics.Add(ImageDiagnostics.NotGenerated.With($"services/{name} has no project with a Dockerfile."));
        }

        var sources = SourceTags.Compute(folders.Root, named, request.Feed, request.BaseImage);
        diagnostics.AddRange(sources.Diagnostics);
        return new ImagePlan(
            folders,
            FeedSetting.Read(folders.Root, request.Feed),
            [.. projects.Select(pair => pair.Project).OfType<ServiceProject>().Where(project => sources.Tags.ContainsKey(project.Service))
                .Select(project => new ImageJob(project, ImageNames.Repository(request.Spec.Name.Value, project.Service, request.Registry), sources.Tags[project.Service]))],
            [.. diagnostics]);
    }

    private static void CheckReferences(ImageRequest request, List<ImageDiagnostic> diagnostics)
    {
        if (DnsLabel.Of(request.Spec.Name.Value).Length == 0)
        {
            diagnostics.Add(ImageDiagnostics.BadReference.With($"The name of the system, '{request.Spec.Name}', has no letter or digit that images can be called by.", fix: "Rename the system."));
        }

        if (request.Registry is { Length: > 0 } registry && !RegistryName.IsValid(registry))
        {
            diagnostics.Add(ImageDiagnostics.BadReference.With($"'{registry}' is not a registry.", fix: "Write it as host[:port][/path], without a scheme."));
        }

        if (request.BaseImage is { } image && !ImageNames.IsReference(image))
        {
            diagnostics.Add(ImageDiagnostics.BadReference.With($"'{image}' is not the reference of an image."));
        }

        if (request.Push && string.IsNullOrEmpty(request.Registry))
        {
            diagnostics.Add(ImageDiagnostics.NoRegistry.With("Images are to be pushed, but no registry is named."));
        }
    }
}
