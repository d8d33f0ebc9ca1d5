using System.CommandLine;
using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Planning;
using Hatmax.Deployment;
using Hatmax.Spec.Reporting;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Shows what generation would do and, with an environment, what runs there; writes and creates nothing.</summary>
internal sealed class PlanCommand : CliCommand
{
    private readonly Option<string?> _environment = new("--env") { Description = "Show what runs in this environment, too.", HelpName = "NAME" };

    private readonly Option<bool> _diff = new("--diff") { Description = "Show the difference of every file." };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Write Markdown." };

    private readonly Option<bool> _detailed = SharedOptions.DetailedExitCode();

    private readonly Option<string> _conflict = SharedOptions.Conflict();

    private readonly Option<string?> _save = new("--save") { Description = "Save the plan of the code to this file, for 'hatmax apply --plan FILE'.", HelpName = "FILE" };

    public PlanCommand()
        : base("plan", "Show what generation would do, and what runs in an environment.")
    {
        Option[] options = [_environment, _diff, _markdown, _detailed, _conflict, _save];
        Array.ForEach(options, Options.Add);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        var detailed = invocation.Get(_detailed);
        var (project, exitCode) = CodePlanner.Load(invocation, invocation.Get(_markdown), detailed);
        if (project is null)
        {
            return exitCode;
        }

        PlanResult? environment = null;
        if (invocation.Get(_environment) is { } name)
        {
            (environment, exitCode) = PlanRun.Plan(invocation, project, name);
            if (environment is null)
            {
                return CodePlanner.Detailed(exitCode, detailed);
            }
        }

        var conflict = SharedOptions.ConflictMode(invocation.Get(_conflict));
        var (_, plan) = GenerationRun.Plan(project, new PlanOptions { Conflicts = conflict });
        if (invocation.Get(_save) is { } file && plan.CanApply)
        {
            SavedPlan.Of(project, plan, conflict).Write(Path.GetFullPath(file, invocation.Context.Directory));
            invocation.Terminal.Note($"Saved to {file}. Carry it out with: hatmax apply --plan {file}");
        }

        Write(invocation, project, plan, environment);
        return CodePlanner.ExitCode(plan, detailed);
    }

    private void Write(Invocation invocation, LoadedProject project, WorkspacePlan plan, PlanResult? environment)
    {
        var scope = new CodePlanScope([], invocation.Get(_diff));
        if (environment is not { Plan: { } deployment })
        {
            CodePlanner.Write(invocation, project, plan, scope, invocation.Get(_markdown));
            return;
        }

        if (invocation.Json)
        {
            WorkspaceReports.WriteDiagnostics(invocation, plan.Diagnostics);
            invocation.Terminal.Json(json =>
            {
                json.WriteString("root", project.Location.Root);
                WorkspaceReports.WriteMembers(json, plan, null, scope);
                json.WritePropertyName("deployment");
                PlanJson.WriteValue(json, deployment);
                DiagnosticJson.WriteMembers(json, environment.Diagnostics);
            });
            return;
        }

        CodePlanner.Write(invocation, project, plan, scope, invocation.Get(_markdown));
        invocation.Terminal.Out.WriteLine();
        if (invocation.Get(_markdown))
        {
            invocation.Terminal.Out.Write(PlanMarkdown.Write(deployment));
        }
        else
        {
            PlanTables.Write(invocation.Terminal, deployment);
        }

        PlanRun.WriteNotes(invocation, environment.Diagnostics);
    }
}
