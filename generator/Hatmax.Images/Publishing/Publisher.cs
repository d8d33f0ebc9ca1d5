namespace Hatmax.Images;

/// <summary>Publishes services with one call of the SDK.</summary>
internal sealed class Publisher(IProcessRunner processes, ImageFolders folders)
{
    private const int TailLines = 20;

    // Shared compiler and kept build nodes, as the build of the services has them.
    private static readonly ImmutableDictionary<string, string> Servers = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [KeyValuePair.Create("UseSharedCompilation", "true"), KeyValuePair.Create("MSBUILDDISABLENODEREUSE", "0"), KeyValuePair.Create("DOTNET_NOLOGO", "1")]);

    /// <summary>Publishes them all; the finding that says why not, or null.</summary>
    public async Task<ImageDiagnostic?> PublishAsync(IReadOnlyList<ServiceProject> projects, bool isLocked, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folders.Publish);
        foreach (var project in projects.Where(project => Directory.Exists(folders.Published(project))))
        {
            // A publish adds files and removes none.
            Directory.Delete(folders.Published(project), recursive: true);
        }

        var file = Path.Combine(folders.Publish, "publish.proj");
        PublishProject.Write(file, folders.Root, folders.Publish, projects, isLocked);
        var request = new ProcessRequest("dotnet", ["msbuild", file, "-restore", "-t:Publish", "-m", "-v:q", "-nologo", "-tl:off"], folders.Root) { Environment = Servers };
        var result = await processes.RunAsync(request, onLine, cancellation).ConfigureAwait(false);
        return result switch
        {
            { IsMissing: true } => ImageDiagnostics.SdkMissing.With("The program 'dotnet' was not found."),
            { ExitCode: 0 } => null,
            _ => ImageDiagnostics.PublishFailed.With(
                $"Publishing {(projects is [var only] ? $"'{only.Service}'" : $"{projects.Count} services")} failed.",
                ToolOutput.Errors(result, folders.Root, TailLines)),
        };
    }
}
