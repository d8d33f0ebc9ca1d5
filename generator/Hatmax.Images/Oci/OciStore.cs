using System.Formats.Tar;
using Hatmax.Deployment;

namespace Hatmax.Images;

/// <summary>Images without an engine: the SDK fetches the base image; the result goes to a folder of archives, to a registry, or to both.</summary>
internal sealed class OciStore(IProcessRunner processes, RegistryClient registry, ImageFolders folders, ImageRequest request) : IImageStore
{
    private const int TailLines = 20;

    public async Task<BuiltImage?> FindAsync(ImageJob job, CancellationToken cancellation)
    {
        var archived = request.ArchiveFolder is null ? null : ArchiveRecord.Read(Archive(job));
        var pushed = request.Push ? await registry.FindAsync(job.Repository, job.Tag, cancellation).ConfigureAwait(false) : null;
        var isThere = (request.ArchiveFolder is null || archived is not null) && (!request.Push || pushed is not null);
        return isThere ? Describe(job, pushed?.Digest ?? archived!.Digest, archived?.Size ?? pushed!.Size, ImageState.Cached) : null;
    }

    public async Task<(BuiltImage? Image, ImageDiagnostic? Failure)> MakeAsync(ImageJob job, string context, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        var layout = context + ".oci";
        var settings = new ImageSettings(job.Project.Service, job.Project.Assembly, ServicePorts.Of(request.Spec)[job.Project.Service]);
        if (await FetchAsync(job, settings, context, layout, onLine, cancellation).ConfigureAwait(false) is { } failure)
        {
            return (null, failure);
        }

        var image = OciImage.Normalise(layout, context, settings, job.Reference);
        if (request.ArchiveFolder is not null)
        {
            Directory.CreateDirectory(request.ArchiveFolder);
            image.Archive(Archive(job));
            ArchiveRecord.Write(Archive(job), new RemoteImage(image.Digest, image.Size));
            File.Copy(folders.Sbom(job.Project.Service), Path.ChangeExtension(Archive(job), ".cdx.json"), overwrite: true);
        }

        if (request.Push && await registry.PushAsync(image, job.Repository, job.Tag, cancellation).ConfigureAwait(false) is { } refused)
        {
            return (null, refused);
        }

        Directory.Delete(layout, recursive: true);
        return (Describe(job, image.Digest, image.Size, ImageState.Built), null);
    }

    private async Task<ImageDiagnostic?> FetchAsync(ImageJob job, ImageSettings settings, string context, string layout, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        if (Directory.Exists(layout))
        {
            Directory.Delete(layout, recursive: true);
        }

        Directory.CreateDirectory(layout);
        var baseImage = request.BaseImage ?? job.Project.BaseImage()!;
        var project = Path.Combine(layout, "image.proj");
        var archive = Path.Combine(layout, "sdk.tar");
        SdkImageProject.Write(project, job, settings, Path.Combine(context, "program", "app"), baseImage, archive);
        var result = await processes.RunAsync(
            new ProcessRequest("dotnet", ["msbuild", project, "-t:PublishContainer", "-v:q", "-nologo", "-tl:off"], folders.Root), onLine, cancellation).ConfigureAwait(false);
        if (result.ExitCode != 0)
        {
            return Failed(job, baseImage, result);
        }

        await TarFile.ExtractToDirectoryAsync(archive, layout, overwriteFiles: true, cancellation).ConfigureAwait(false);
        File.Delete(archive);
        File.Delete(project);
        return null;
    }

    // CONTAINER1xxx are the SDK's findings about registries: here only the base image comes from one.
    private ImageDiagnostic Failed(ImageJob job, string baseImage, ProcessResult result)
    {
        var details = ToolOutput.Errors(result, folders.Root, TailLines).ToList();
        return result.IsMissing ? ImageDiagnostics.SdkMissing.With("The program 'dotnet' was not found.")
            : details.Exists(line => line.Contains("CONTAINER1", StringComparison.Ordinal))
                ? ImageDiagnostics.BaseUnavailable.With($"The base image {baseImage} of '{job.Project.Service}' could not be had.", details)
                : ImageDiagnostics.ArchiveFailed.With($"The image of '{job.Project.Service}' was not made.", details);
    }

    private string Archive(ImageJob job) => Path.Combine(request.ArchiveFolder!, $"{DnsLabel.Of(job.Project.Service)}-{job.Tag}.tar");

    private BuiltImage Describe(ImageJob job, string digest, long size, ImageState state) =>
        new(job.Project.Service, job.Repository, job.Tag, digest, size, TimeSpan.Zero, state)
        {
            Archive = request.ArchiveFolder is null ? null : Archive(job),
            IsPushed = request.Push,
        };
}
