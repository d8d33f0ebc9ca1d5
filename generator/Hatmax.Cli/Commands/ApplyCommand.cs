using System.CommandLine;
using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Carries a plan out: one that was saved, or one that is made and shown now.</summary>
internal sealed class ApplyCommand : CliCommand
{
    private readonly Option<string?> _plan = new("--plan") { Description = "Carry out exactly this saved plan; refuse when the tree, the spec or hatmax is not as it was.", HelpName = "FILE" };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };

    private readonly Option<string> _conflict = SharedOptions.Conflict();

    public ApplyCommand()
        : base("apply", "Show what generation would do, ask, and do it.")
    {
        Options.Add(_plan);
        Options.Add(_yes);
        Options.Add(_conflict);
        Validators.Add(result =>
        {
            if (result.GetValue(_plan) is not null && result.GetResult(_conflict) is { Implicit: false })
            {
                result.AddError("A saved plan says itself what happens to conflicts: leave --conflict out.");
            }
        });
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var (project, exitCode) = LoadedProject.Load(invocation);
        if (project is null)
        {
            return exitCode;
        }

        SavedPlan? saved = null;
        if (invocation.Get(_plan) is { } file && !SavedPlan.Read(Path.GetFullPath(file, invocation.Context.Directory), file).TryGet(out saved, out var failure))
        {
            return invocation.Fail(failure);
        }

        var conflict = saved?.Conflict ?? SharedOptions.ConflictMode(invocation.Get(_conflict));
        var (root, plan) = GenerationRun.Plan(project, new PlanOptions { Conflicts = conflict });
        if (saved is not null && saved.MovedSince(SavedPlan.Of(project, plan, conflict)) is { IsEmpty: false } moved)
        {
            return invocation.Fail(new Failure(ExitCodes.Conflicts, "The plan does not fit any more; nothing was written. Since it was made these have changed:", "Make the plan again and look at it.") { Details = moved });
        }

        if (plan is { HasChanges: true, IsStale: true } && saved is null && await RefusedAsync(invocation, plan, cancellation).ConfigureAwait(false) is { } stopped)
        {
            return stopped;
        }

        return GenerationRun.Apply(invocation, project, root, plan);
    }

    /// <summary>Shows the plan and asks; null to go on.</summary>
    private async Task<int?> RefusedAsync(Invocation invocation, WorkspacePlan plan, CancellationToken cancellation)
    {
        if (!invocation.Json)
        {
            CodePlanText.Write(invocation.Terminal, plan, new CodePlanScope([], Differences: false));
        }

        if (invocation.Get(_yes))
        {
            return null;
        }

        if (invocation.Json || !invocation.Terminal.CanAsk)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "'apply' asks before it writes, and nobody is there to answer.", "Give --yes, or carry out a saved plan with --plan FILE."));
        }

        if (await new Questions(invocation.Terminal, cancellation).ConfirmAsync("Write this", fallback: false).ConfigureAwait(false))
        {
            return null;
        }

        invocation.Terminal.Note("Nothing was written.");
        return ExitCodes.Failed;
    }
}
