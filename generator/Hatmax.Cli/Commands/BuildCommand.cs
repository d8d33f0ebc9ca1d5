using System.CommandLine;
using Hatmax.Cli.Building;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Commands;

/// <summary>Generates, then builds everything under <c>services/</c>.</summary>
internal sealed class BuildCommand : CliCommand
{
    private readonly Option<string> _configuration = SharedOptions.Configuration();

    public BuildCommand()
        : base("build", "Generate, then build the services and their tests.") => Options.Add(_configuration);

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
        if (!(await new Builder(invocation).BuildAsync(target, cancellation).ConfigureAwait(false)).TryGet(out var report, out failure))
        {
            return invocation.Fail(failure);
        }

        if (invocation.Json)
        {
            Write(invocation, report);
        }

        return ExitCodes.Ok;
    }

    private static void Write(Invocation invocation, BuildReport report) => invocation.Terminal.Json(json =>
    {
        json.WriteBoolean("skipped", report.Skipped);
        json.WriteBoolean("restored", report.Restored);
        json.WriteNumber("projects", report.Projects);
        json.WriteStartArray("warnings");
        foreach (var warning in report.Warnings)
        {
            json.WriteStringValue(warning);
        }

        json.WriteEndArray();
    });
}
