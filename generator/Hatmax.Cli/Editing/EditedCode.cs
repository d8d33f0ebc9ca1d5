using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Editing;

/// <summary>Brings the code up to date with a spec that was edited.</summary>
internal static class EditedCode
{
    /// <summary>Generates; null when that is done, else the exit code after everything that is wrong was shown.</summary>
    public static int? Generate(Invocation invocation, ProjectLocation location)
    {
        if (!SpecFile.Read(location).TryGet(out var read, out var failure))
        {
            return invocation.Fail(failure);
        }

        var (spec, exitCode) = SpecReports.Require(invocation, read);
        return spec is null ? exitCode : GenerationRun.BringUpToDate(invocation, location, read, spec);
    }

    /// <summary>
    /// Counts what generation would do, asks, and after a yes does just that. Answers the exit code: the edit stands whatever the answer is.
    /// </summary>
    public static async Task<int> OfferAsync(Invocation invocation, ProjectLocation location, CancellationToken cancellation)
    {
        var terminal = invocation.Terminal;
        if (!SpecFile.Read(location).TryGet(out var read, out _) || read.Result is not { HasErrors: false, Spec: { } spec })
        {
            terminal.Note("Nothing can be generated yet: 'hatmax validate' says why.");
            return ExitCodes.Ok;
        }

        var project = new LoadedProject(location, read, spec);
        var (root, plan) = GenerationRun.Plan(project);
        if (!plan.CanApply)
        {
            WorkspaceReports.WriteDiagnostics(invocation, plan.Diagnostics);
            terminal.Note("Nothing can be generated until that is settled.");
            return ExitCodes.Ok;
        }

        if (!plan.IsStale)
        {
            terminal.Note("The generated code stays as it is.");
            return ExitCodes.Ok;
        }

        terminal.Note(CodePlanText.Headline(plan));
        if (await new Questions(terminal, cancellation).ConfirmAsync("Generate now", fallback: false).ConfigureAwait(false))
        {
            return GenerationRun.Apply(invocation, project, root, plan);
        }

        terminal.Note("'hatmax diff' shows what generation would change, 'hatmax generate' does it.");
        return ExitCodes.Ok;
    }
}
