namespace Hatmax.Images;

/// <summary>One run: looks for what is there, publishes what is not, makes the images.</summary>
internal sealed class ImageRun(IProcessRunner processes, TimeProvider time, ImagePlan plan, IImageStore store, ImageRequest request)
{
    private readonly List<ImageDiagnostic> _diagnostics = [.. plan.Diagnostics];

    /// <summary>Runs it.</summary>
    public async Task<ImageResult> RunAsync(Action<string, bool>? onLine, CancellationToken cancellation)
    {
        var images = new Dictionary<ImageJob, BuiltImage>();
        foreach (var job in plan.Jobs)
        {
            if (await store.FindAsync(job, cancellation).ConfigureAwait(false) is { } found)
            {
                images[job] = found with { Sbom = File.Exists(plan.Folders.Sbom(job.Project.Service)) ? plan.Folders.Sbom(job.Project.Service) : null };
            }
        }

        var stale = plan.Jobs.Where(job => !images.ContainsKey(job)).ToList();
        var publishing = TimeSpan.Zero;
        using var held = stale.Count > 0 ? ImageLock.Take(plan.Folders) : null;
        if (stale.Count > 0 && held is null)
        {
            _diagnostics.Add(ImageDiagnostics.Busy.With("Another process makes images in this tree."));
        }
        else if (stale.Count > 0)
        {
            var start = time.GetTimestamp();
            var published = await PublishAsync(stale, onLine, cancellation).ConfigureAwait(false);
            publishing = time.GetElapsedTime(start);
            foreach (var job in published ? stale : [])
            {
                if (await MakeAsync(job, onLine, cancellation).ConfigureAwait(false) is { } made)
                {
                    images[job] = made;
                }
            }
        }

        return new ImageResult([.. plan.Jobs.Where(images.ContainsKey).Select(job => images[job])], [.. _diagnostics], publishing);
    }

    private async Task<bool> PublishAsync(IReadOnlyList<ImageJob> jobs, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        var projects = jobs.Select(job => job.Project).ToList();
        if (await new Publisher(processes, plan.Folders).PublishAsync(projects, projects.TrueForAll(plan.IsLocked), onLine, cancellation).ConfigureAwait(false) is not { } failure)
        {
            return true;
        }

        _diagnostics.Add(failure);
        return false;
    }

    private async Task<BuiltImage?> MakeAsync(ImageJob job, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        if ((request.BaseImage ?? job.Project.BaseImage()) is not { } baseImage)
        {
            _diagnostics.Add(ImageDiagnostics.NoBaseImage.With($"services/{job.Project.Service}/Dockerfile has no line ARG BASE=."));
            return null;
        }

        var start = time.GetTimestamp();
        var context = plan.Folders.Context(job.Project);
        BuildContext.Write(plan.Folders.Published(job.Project), context);
        var bill = BillOfMaterials.Write(job, plan.LockFile(job.Project), Path.Combine(context, "program", "app"), baseImage);
        await File.WriteAllBytesAsync(plan.Folders.Sbom(job.Project.Service), bill, cancellation).ConfigureAwait(false);
        var (image, failure) = await store.MakeAsync(job, context, onLine, cancellation).ConfigureAwait(false);
        if (failure is not null)
        {
            _diagnostics.Add(failure);
        }

        return image is null ? null : image with { Sbom = plan.Folders.Sbom(job.Project.Service), Time = time.GetElapsedTime(start) };
    }
}
