using System.CommandLine;
using Hatmax.Cli.Building;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Commands;

/// <summary>Generates, builds everything under <c>services/</c>, then makes the images of the services.</summary>
internal sealed class BuildCommand : CliCommand
{
    private readonly Argument<string[]> _services = new("service")
    {
        Description = "Make the images of these services only. Default: all.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _configuration = SharedOptions.Configuration();

    private readonly Option<bool> _images = new("--images") { Description = "Fail when no images can be made. Default: they are left out without a container engine." };

    private readonly Option<bool> _noImages = new("--no-images") { Description = "Make no images." };

    private readonly Option<bool> _push = new("--push") { Description = "Push the images to the registry of the environment." };

    private readonly Option<string?> _environment = new("--env") { Description = "Environment whose registry and base image count.", HelpName = "NAME" };

    private readonly Option<string?> _archive = new("--archive") { Description = "Write the images as OCI archives to this folder; no container engine is needed.", HelpName = "DIR" };

    private readonly Option<string?> _baseImage = new("--base-image")
    {
        Description = "Base image instead of that of the Dockerfiles. Default: that of the stack, then HATMAX_BASE_IMAGE.",
        HelpName = "REF",
    };

    public BuildCommand()
        : base("build", "Generate, then build the services, their tests and their images.")
    {
        Arguments.Add(_services);
        Option[] options = [_configuration, _images, _noImages, _push, _environment, _archive, _baseImage];
        Array.ForEach(options, Options.Add);
        Validators.Add(result =>
        {
            if (result.GetValue(_noImages) && (result.GetValue(_images) || result.GetValue(_push) || result.GetValue(_archive) is not null || result.GetValue(_services) is { Length: > 0 }))
            {
                result.AddError("--no-images goes with none of --images, --push, --archive and the name of a service.");
            }
        });
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return invocation.Fail(failure);
        }

        var (spec, exitCode) = SpecReports.Require(invocation, read);
        if (spec is null)
        {
            return exitCode;
        }

        if (GenerationRun.BringUpToDate(invocation, location, read, spec) is { } refused)
        {
            return refused;
        }

        var target = new BuildTarget(location.Root, BuildScope.All, invocation.Get(_configuration)!);
        if (!(await new Builder(invocation).BuildAsync(target, cancellation).ConfigureAwait(false)).TryGet(out var report, out failure)
            || !(await new ImageStep(invocation).RunAsync(location, spec, Order(invocation), cancellation).ConfigureAwait(false)).TryGet(out var images, out failure))
        {
            return invocation.Fail(failure);
        }

        if (invocation.Json)
        {
            invocation.Terminal.Json(json => BuildJson.WriteMembers(json, report, images));
        }

        return ExitCodes.Ok;
    }

    private ImageOrder Order(Invocation invocation)
    {
        ImmutableArray<string> services = [.. invocation.Get(_services) ?? []];
        var archive = invocation.Get(_archive) is { } folder ? Path.GetFullPath(folder, invocation.Context.Directory) : null;
        var push = invocation.Get(_push);
        return new ImageOrder(!invocation.Get(_noImages), push || archive is not null || !services.IsEmpty || invocation.Get(_images), services)
        {
            Push = push,
            Environment = invocation.Get(_environment),
            ArchiveFolder = archive,
            BaseImage = invocation.Get(_baseImage),
        };
    }
}
