namespace Hatmax.Images;

/// <summary>
/// Makes the images of services that are not there yet. One publish for all of them, then one image each: by the container engine from the
/// generated Dockerfile, or without an engine into OCI archives and registries.
/// </summary>
public sealed class ImageBuilder(IProcessRunner processes, TimeProvider time)
{
    /// <summary>True when a container engine answers.</summary>
    /// <param name="root">Root of the monorepo, absolute.</param>
    /// <param name="cancellation">Ends the question early.</param>
    public async Task<bool> HasEngineAsync(string root, CancellationToken cancellation) =>
        await new ContainerEngine(processes, root).FindAsync(["hatmax"], cancellation).ConfigureAwait(false) is not null;

    /// <summary>Makes what is missing and tells what is there.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="onLine">Called for every line that another program prints; true for standard error.</param>
    /// <param name="cancellation">Ends it early.</param>
    public async Task<ImageResult> BuildAsync(ImageRequest request, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var plan = ImagePlan.Of(request);
        if (plan.Jobs.IsEmpty || plan.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new ImageResult([], plan.Diagnostics, TimeSpan.Zero);
        }

        var engine = new ContainerEngine(processes, plan.Folders.Root);
        var inEngine = request.ArchiveFolder is null
            ? await engine.FindAsync([.. plan.Jobs.Select(job => job.Reference)], cancellation).ConfigureAwait(false)
            : null;
        if (inEngine is null && request is { ArchiveFolder: null, Push: false })
        {
            return new ImageResult([], [.. plan.Diagnostics, ImageDiagnostics.NoEngine.With("No container engine answers.")], TimeSpan.Zero);
        }

        using var registry = new RegistryClient();
        IImageStore store = inEngine is not null
            ? new EngineStore(engine, registry, request, inEngine)
            : new OciStore(processes, registry, plan.Folders, request);
        return await new ImageRun(processes, time, plan, store, request).RunAsync(onLine, cancellation).ConfigureAwait(false);
    }
}
