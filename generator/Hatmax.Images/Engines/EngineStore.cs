namespace Hatmax.Images;

/// <summary>Images of a container engine, pushed from there when that is asked for.</summary>
/// <param name="engine">The engine.</param>
/// <param name="registry">Asks the registry what it has.</param>
/// <param name="request">What is asked for.</param>
/// <param name="known">What the engine had at the beginning, by reference.</param>
internal sealed class EngineStore(ContainerEngine engine, RegistryClient registry, ImageRequest request, ImmutableDictionary<string, EngineImage> known) : IImageStore
{
    public async Task<BuiltImage?> FindAsync(ImageJob job, CancellationToken cancellation)
    {
        var local = known.GetValueOrDefault(job.Reference);
        if (!request.Push)
        {
            return local is null ? null : Describe(job, local, ImageState.Cached);
        }

        return await registry.FindAsync(job.Repository, job.Tag, cancellation).ConfigureAwait(false) is { } remote
            ? new BuiltImage(job.Project.Service, job.Repository, job.Tag, remote.Digest, local?.Size ?? remote.Size, TimeSpan.Zero, ImageState.Cached) { IsPushed = true }
            : null;
    }

    public async Task<(BuiltImage? Image, ImageDiagnostic? Failure)> MakeAsync(ImageJob job, string context, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        if (!known.ContainsKey(job.Reference) && await engine.BuildAsync(job, context, request.BaseImage, onLine, cancellation).ConfigureAwait(false) is { } unbuilt)
        {
            return (null, unbuilt);
        }

        if (request.Push && await engine.PushAsync(job.Reference, onLine, cancellation).ConfigureAwait(false) is { } refused)
        {
            return (null, refused);
        }

        var images = await engine.FindAsync([job.Reference], cancellation).ConfigureAwait(false);
        return images?.GetValueOrDefault(job.Reference) is { } image
            ? (Describe(job, image, ImageState.Built), null)
            : (null, ImageDiagnostics.BuildFailed.With($"The engine built {job.Reference}, and does not have it."));
    }

    private BuiltImage Describe(ImageJob job, EngineImage image, ImageState state)
    {
        var prefix = job.Repository + "@";
        var pushed = image.RepositoryDigests.FirstOrDefault(digest => digest.StartsWith(prefix, StringComparison.Ordinal));
        return new BuiltImage(job.Project.Service, job.Repository, job.Tag, pushed?[prefix.Length..] ?? image.Id, image.Size, TimeSpan.Zero, state) { IsPushed = request.Push };
    }
}
