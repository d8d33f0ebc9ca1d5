using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Workspace;

namespace Hatmax.Cli.Generation;

/// <summary>A project whose spec has no errors.</summary>
/// <param name="Location">Spec and output root.</param>
/// <param name="Read">The spec as text.</param>
/// <param name="Spec">What it says.</param>
internal sealed record LoadedProject(ProjectLocation Location, ReadSpec Read, SystemSpec Spec)
{
    private readonly Lazy<ProjectInputs> _inputs = new(() => ProjectCode.Inputs(Location.SpecPath, Read.Text, Read.Result));

    /// <summary>
    /// What decides the output, for <see cref="FreshTree"/>. Taken when it is first asked for, which <see cref="GenerationRun.Plan(LoadedProject, PlanOptions?)"/>
    /// does before it plans: a change in the meantime is then seen by the next run.
    /// </summary>
    public ProjectInputs Inputs => _inputs.Value;

    /// <summary>The project that the call is about; or the exit code after everything that is wrong was shown.</summary>
    public static (LoadedProject? Project, int ExitCode) Load(Invocation invocation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return (null, invocation.Fail(failure));
        }

        var (spec, exitCode) = SpecReports.Require(invocation, read);
        return (spec is null ? null : new LoadedProject(location, read, spec), exitCode);
    }
}
