using System.CommandLine;
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

        var (location, read, spec) = project;
        var dry = invocation.Get(_check) || invocation.Get(_dryRun);
        var restore = invocation.Get(_restore) ?? [];
        if (!dry && !invocation.Json && restore.Length == 0 && FreshTree.Find(location.Root, read.Text) is { } summary)
        {
            invocation.Terminal.Note($"{location.Root}: {WorkspaceReports.Summary(summary)}");
            return ExitCodes.Ok;
        }

        var (root, plan) = GenerationRun.Plan(location, spec, new PlanOptions { Restore = [.. restore], Conflicts = SharedOptions.ConflictMode(invocation.Get(_conflict)) });
        var applied = dry || !plan.HasChanges ? null : root.Apply(plan);
        Write(invocation, location, plan, applied, dry);
        if (!dry && applied is null or { Applied: true })
        {
            FreshTree.Remember(location.Root, read.Text, plan);
        }

        var outcome = applied?.Outcome ?? plan.Outcome;
        return outcome != WorkspaceOutcome.Ok ? WorkspaceReports.ExitCodeOf(outcome)
            : invocation.Get(_check) && plan.IsStale ? ExitCodes.Failed
            : ExitCodes.Ok;
    }

    private static void Write(Invocation invocation, ProjectLocation location, WorkspacePlan plan, ApplyResult? applied, bool dry)
    {
        WorkspaceReports.WriteDiagnostics(invocation, applied?.Diagnostics ?? plan.Diagnostics);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("root", location.Root);
                WorkspaceReports.WriteMembers(json, plan, applied);
            });
            return;
        }

        if (dry)
        {
            foreach (var entry in plan.Entries.Where(e => e.IsStale))
            {
                invocation.Terminal.Out.WriteLine($"{Verb(entry.Action),-9} {TerminalText.Clean(entry.Path)}");
            }
        }

        if (plan.CanApply && applied is null or { Applied: true })
        {
            invocation.Terminal.Note($"{location.Root}: {WorkspaceReports.Summary(plan.Summary)}{(dry ? " (nothing written)" : "")}");
        }
    }

    private static string Verb(PlanAction action) => action switch
    {
        PlanAction.Orphan => "orphan",
        _ => action.ToString().ToLowerInvariant(),
    };
}
