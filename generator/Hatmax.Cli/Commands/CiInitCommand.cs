using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Previews;

namespace Hatmax.Cli.Commands;

/// <summary>Writes the pipeline of a repository once; from then on it is the user's.</summary>
internal sealed class CiInitCommand : CliCommand
{
    private const string GitHub = "github";

    // Where nothing names an environment: the three that 'hatmax new' speaks of.
    private static readonly string[] Usual = ["dev", "staging", "prod"];

    private readonly Argument<string> _platform = new("platform") { Description = "github or gitlab." };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite a pipeline that is there already." };

    public CiInitCommand()
        : base("init", "Write the pipeline that validates, tests, previews and deploys.")
    {
        _platform.AcceptOnlyFromAmong(GitHub, "gitlab");
        Arguments.Add(_platform);
        Options.Add(_force);
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

        var pipeline = Pipeline(invocation, location, spec);
        if (pipeline.Text is not { } text)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "The pipeline cannot be written.", "Rename the environments below.")
            {
                Details = [.. pipeline.Diagnostics.Select(found => $"{found.Id}: {found.Message} {found.Fix}")],
            });
        }

        var path = Path.Combine(location.Root, pipeline.Path);
        var existing = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false) : null;
        if (existing is not null && existing != text && !invocation.Get(_force))
        {
            return invocation.Fail(new Failure(ExitCodes.Conflicts, $"{pipeline.Path} exists already and differs.", "Keep it, or give --force to write it again and lose its edits."));
        }

        if (existing != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text, cancellation).ConfigureAwait(false);
        }

        Report(invocation, pipeline, written: existing != text);
        return ExitCodes.Ok;
    }

    private PipelineResult Pipeline(Invocation invocation, ProjectLocation location, SystemSpec spec)
    {
        var version = File.Exists(Path.Combine(location.Root, "hatmax")) ? null : ToolVersion.Text;
        var input = new PipelineInput([.. spec.Services.Select(service => service.Name.Value)], Stacks(location, spec), version);
        return invocation.Get(_platform) == GitHub ? PipelineFile.GitHub(input) : PipelineFile.GitLab(input);
    }

    // The spec names environments in the order in which they are deployed; files have no order.
    private static ImmutableArray<string> Stacks(ProjectLocation location, SystemSpec spec)
    {
        if (spec.Deployment is { Environments: { IsEmpty: false } environments })
        {
            return [.. environments.Select(environment => environment.Name.Value)];
        }

        var files = Directory.GetFiles(location.Root, "Pulumi.*.yaml")
            .Select(file => Path.GetFileName(file)["Pulumi.".Length..^".yaml".Length])
            .OrderBy(name => Array.IndexOf(Usual, name) is var rank and >= 0 ? rank : Usual.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .ToImmutableArray();
        return files.IsEmpty ? [.. Usual] : files;
    }

    private static void Report(Invocation invocation, PipelineResult pipeline, bool written)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("path", pipeline.Path);
                json.WriteBoolean("written", written);
            });
            return;
        }

        invocation.Terminal.Out.WriteLine($"{(written ? "wrote" : "unchanged")} {pipeline.Path}");
        invocation.Terminal.Note("Next: set its secrets and variables as docs/ci.md says, and let the environments ask for approval.");
    }
}
