using System.CommandLine;
using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Brings a tree that an earlier version wrote up to date with this one, through the same merge as generation.</summary>
internal sealed class UpgradeCommand : CliCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing; list what would be done." };

    private readonly Option<string> _conflict = SharedOptions.Conflict();

    public UpgradeCommand()
        : base("upgrade", "Bring a tree of an earlier version up to date with this one.")
    {
        Options.Add(_dryRun);
        Options.Add(_conflict);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        var (project, exitCode) = LoadedProject.Load(invocation);
        if (project is null)
        {
            return exitCode;
        }

        var root = project.Location.Root;
        var version = TreeVersion.Read(root);
        if (version is { IsNewer: true })
        {
            return invocation.Fail(new Failure(
                ExitCodes.Environment, $"hatmax {version.Text} wrote this tree; this is {WorkspaceVersion.Tool}.", $"Install hatmax {version.Text} or later."));
        }

        var (workspace, plan) = GenerationRun.Plan(project, new PlanOptions { Conflicts = SharedOptions.ConflictMode(invocation.Get(_conflict)) });
        if (version is null && plan.CanApply)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "There is nothing to upgrade: nothing was generated here yet.", "Run 'hatmax generate'."));
        }

        if (version is { IsCurrent: true } && !plan.IsStale)
        {
            invocation.Terminal.Note($"There is nothing to upgrade: the tree is of hatmax {version.Text}.");
        }
        else if (plan.CanApply)
        {
            Tell(invocation, version!, plan);
        }

        if (invocation.Get(_dryRun))
        {
            GenerationRun.Report(invocation, project.Location, plan, null);
            return WorkspaceReports.ExitCodeOf(plan.Outcome);
        }

        return GenerationRun.Apply(invocation, project, workspace, plan);
    }

    private static void Tell(Invocation invocation, TreeVersion version, WorkspacePlan plan)
    {
        var byTool = plan.Entries.Count(e => e.IsByTool);
        var others = plan.Entries.Count(e => e.IsStale && !e.IsByTool);
        invocation.Terminal.Note(
            $"hatmax {version.Text} → {WorkspaceVersion.Tool}: {Files(byTool)} generated differently{(others == 0 ? "" : $", {Files(others)} new, gone or changed by the spec")}.");
        if (!invocation.Json)
        {
            CodePlanText.Write(invocation.Terminal, plan, new CodePlanScope([], Differences: false));
        }
    }

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";
}
