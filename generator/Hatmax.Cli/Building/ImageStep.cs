using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Images;

namespace Hatmax.Cli.Building;

/// <summary>The part of a build that makes images.</summary>
internal sealed class ImageStep(Invocation invocation)
{
    // What the machine lacks: no reason to fail a build that was not asked for images.
    private static readonly string[] MachineIds = ["HMX0680", "HMX0682", "HMX0684"];

    private static readonly string[] UsageIds = ["HMX0650", "HMX0651", "HMX0652", "HMX0653"];

    /// <summary>Makes what is missing; the failure carries every finding.</summary>
    public async Task<Outcome<ImageReport>> RunAsync(ProjectLocation location, SystemSpec spec, ImageOrder order, CancellationToken cancellation)
    {
        if (!order.IsWanted)
        {
            return new ImageReport(null, "--no-images");
        }

        if (!ImageEnvironment.Find(location, spec, order.Environment).TryGet(out var environment, out var failure))
        {
            return failure;
        }

        var request = new ImageRequest
        {
            Root = location.Root,
            Spec = spec,
            Services = order.Services,
            Registry = environment.Registry,
            Push = order.Push,
            ArchiveFolder = order.ArchiveFolder,
            BaseImage = BaseImageChoice.Of(environment.BaseImage, invocation.Context.Variable, order.BaseImage),
            Feed = invocation.Context.Variable("HatmaxFeed"),
        };
        using var step = invocation.Terminal.IsInteractive ? invocation.Step("Images") : null;
        var result = await new ImageBuilder(invocation.Context.Processes, invocation.Context.Time).BuildAsync(request, Echo(), cancellation).ConfigureAwait(false);
        return Judge(order, result);
    }

    private Outcome<ImageReport> Judge(ImageOrder order, ImageResult result)
    {
        ImmutableArray<ImageDiagnostic> errors = [.. result.Diagnostics.Where(found => found.Severity == Severity.Error)];
        foreach (var warning in result.Diagnostics.Except(errors))
        {
            invocation.Terminal.Warn($"{warning.Id}: {warning.Message} {warning.Fix}");
        }

        if (errors is [var first, ..] && !order.IsAsked && errors.All(found => MachineIds.Contains(found.Id, StringComparer.Ordinal)))
        {
            invocation.Terminal.Note($"Images were skipped: {first.Message}");
            return new ImageReport(null, first.Message);
        }

        foreach (var image in result.Images)
        {
            invocation.Terminal.Note(image.State == ImageState.Cached
                ? $"Image {image.Reference} is up to date."
                : $"Image {image.Reference} ({ProgressStep.Seconds(image.Time + result.PublishTime)})");
        }

        return errors.IsEmpty ? new ImageReport(result, null) : Failed(errors);
    }

    private static Failure Failed(ImmutableArray<ImageDiagnostic> errors)
    {
        var first = errors[0];
        var exitCode = errors.Any(found => UsageIds.Contains(found.Id, StringComparer.Ordinal)) ? ExitCodes.Usage
            : first.Id is "HMX0671" || MachineIds.Contains(first.Id, StringComparer.Ordinal) || first.Id is "HMX0683" ? ExitCodes.Environment
            : ExitCodes.Failed;
        return new Failure(exitCode, $"{first.Message} ({first.Id})", first.Fix)
        {
            Details = [.. first.Details, .. errors.Skip(1).Select(found => $"{found.Id}: {found.Message} {found.Fix}")],
        };
    }

    private Action<string, bool>? Echo() => invocation.Verbose ? (line, _) => invocation.Terminal.Err.WriteLine(line) : null;
}
