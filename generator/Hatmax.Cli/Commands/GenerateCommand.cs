using System.CommandLine;
using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Writes the monorepo, or says what it would write.</summary>
internal sealed class GenerateCommand : CliCommand
{
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit with 1 and list the files when the tree is stale." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing; list what would be done." };

    private readonly Option<string[]> _restore = new("--restore")
    {
        Description = "Discard the edits of this file or folder under the root (. for all) and write the generated text again. May be repeated.",
        HelpName = "FILE",
    };

    private readonly Option<string> _conflict = SharedOptions.Conflict();

    public GenerateCommand()
        : base("generate", "Generate the monorepo from the spec.")
    {
        Aliases.Add("g");
        Options.Add(_check);
        Options.Add(_dryRun);
        Options.Add(_restore);
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

        var (location, _, spec) = project;
        var dry = invocation.Get(_check) || invocation.Get(_dryRun);
        var restore = invocation.Get(_restore) ?? [];
        if (!dry && !invocation.Json && restore.Length == 0 && FreshTree.Find(location.Root, project.Inputs) is { } summary)
        {
            invocation.Terminal.Note($"{location.Root}: {WorkspaceReports.Summary(summary)}");
            return ExitCodes.Ok;
        }

        var (root, plan) = GenerationRun.Plan(project, new PlanOptions { Restore = [.. restore], Conflicts = SharedOptions.ConflictMode(invocation.Get(_conflict)) });
        if (!dry)
        {
            return GenerationRun.Apply(invocation, project, root, plan);
        }

        Show(invocation, location, plan);
        return plan.Outcome != WorkspaceOutcome.Ok ? WorkspaceReports.ExitCodeOf(plan.Outcome)
            : invocation.Get(_check) && plan.IsStale ? ExitCodes.Failed
            : ExitCodes.Ok;
    }

    private static void Show(Invocation invocation, ProjectLocation location, WorkspacePlan plan)
    {
        if (invocation.Json)
        {
            GenerationRun.Report(invocation, location, plan, null);
            return;
        }

        WorkspaceReports.WriteDiagnostics(invocation, plan.Diagnostics);
        foreach (var entry in plan.Entries.Where(e => e.IsStale))
        {
            invocation.Terminal.Out.WriteLine($"{CodePlanText.Verb(entry.Action),-9} {TerminalText.Clean(entry.Path)}");
        }

        if (plan.CanApply)
        {
            invocation.Terminal.Note($"{location.Root}: {WorkspaceReports.Summary(plan.Summary)} (nothing written)");
        }
    }
}
