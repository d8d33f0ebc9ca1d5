using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Workspace;

namespace Hatmax.Cli.Generation;

/// <summary>The road from a model to the tree on disk, as <c>generate</c>, <c>build</c> and <c>up</c> take it.</summary>
internal static class GenerationRun
{
    /// <summary>Decides about every file; writes nothing.</summary>
    public static (WorkspaceRoot Root, WorkspacePlan Plan) Plan(LoadedProject project, PlanOptions? options = null) =>
        Plan(project.Location, project.Spec, project.Inputs, options);

    /// <summary>Decides about every file; writes nothing.</summary>
    public static (WorkspaceRoot Root, WorkspacePlan Plan) Plan(ProjectLocation location, SystemSpec spec, ProjectInputs? inputs, PlanOptions? options = null)
    {
        var root = WorkspaceRoot.Open(location.Root);
        return (root, ProjectCode.Plan(root, location.SpecPath, spec, options, inputs));
    }

    /// <summary>Writes a plan, tells what came of it, and gives the exit code.</summary>
    public static int Apply(Invocation invocation, LoadedProject project, WorkspaceRoot root, WorkspacePlan plan)
    {
        var applied = plan.HasChanges ? root.Apply(plan) : null;
        Report(invocation, project.Location, plan, applied);
        if (plan.CanApply && applied is null or { Applied: true })
        {
            FreshTree.Remember(project.Location.Root, project.Inputs, plan);
        }

        return WorkspaceReports.ExitCodeOf(applied?.Outcome ?? plan.Outcome);
    }

    /// <summary>Tells what a plan did, or would do.</summary>
    public static void Report(Invocation invocation, ProjectLocation location, WorkspacePlan plan, ApplyResult? applied)
    {
        WorkspaceReports.WriteDiagnostics(invocation, applied?.Diagnostics ?? plan.Diagnostics);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("root", location.Root);
                WorkspaceReports.WriteMembers(json, plan, applied);
            });
        }
        else if (plan.CanApply && applied is null or { Applied: true })
        {
            invocation.Terminal.Note($"{location.Root}: {WorkspaceReports.Summary(plan.Summary)}");
        }
    }

    /// <summary>Brings the tree up to date before a build; null when the command may go on, else its exit code. A conflict stops it after everything else was written.</summary>
    public static int? BringUpToDate(Invocation invocation, ProjectLocation location, ReadSpec read, SystemSpec spec)
    {
        using var step = invocation.Step("Generating");
        var inputs = ProjectCode.Inputs(location.SpecPath, read.Text, read.Result);
        if (FreshTree.Find(location.Root, inputs) is { } summary)
        {
            return Done($"Generated code is up to date: {summary.Total} files");
        }

        var (root, plan) = Plan(location, spec, inputs);
        var applied = plan.HasChanges ? root.Apply(plan) : null;
        if (plan.CanApply && applied is null or { Applied: true })
        {
            FreshTree.Remember(location.Root, inputs, plan);
        }

        // With a conflict the tree is what it is in part only: nothing is built from that.
        return (applied?.Outcome ?? plan.Outcome) != WorkspaceOutcome.Ok ? Refuse()
            : applied is null ? Done($"Generated code is up to date: {plan.Summary.Total} files")
            : Done($"Generated: {applied.Written} written, {applied.Deleted} deleted");

        int? Done(string message)
        {
            step.Done(message);
            return null;
        }

        int Refuse()
        {
            step.Dispose();
            WorkspaceReports.WriteDiagnostics(invocation, applied?.Diagnostics ?? plan.Diagnostics);
            if (invocation.Json)
            {
                invocation.Terminal.Json(json => WorkspaceReports.WriteMembers(json, plan, applied));
            }

            return WorkspaceReports.ExitCodeOf(applied?.Outcome ?? plan.Outcome);
        }
    }
}
