using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Running;
using Hatmax.Cli.Scaffolding;
using Hatmax.Workspace;

namespace Hatmax.Cli.Ejecting;

/// <summary>Removes the tool from a monorepo: shows what that does, and does it when told to.</summary>
internal sealed class ToolRemoval(Invocation invocation, ProjectLocation location, bool isWanted, bool dropPulumi)
{
    private const string Pulumi = "Pulumi.yaml";

    /// <summary>The exit code.</summary>
    public int Run()
    {
        if (!SpecFile.Read(location).TryGet(out var read, out var failure))
        {
            return invocation.Fail(failure);
        }

        var (spec, exitCode) = SpecReports.Require(invocation, read);
        if (spec is null)
        {
            return exitCode;
        }

        if (Refusal() is { } refusal)
        {
            return invocation.Fail(refusal);
        }

        if (!ToolEjection.IsUnfinished(location.Root) && CheckTree(spec) is { } stale)
        {
            return stale;
        }

        var generated = ProjectCode.Generate(location.SpecPath, spec);
        var ejection = ToolEjection.Plan(new EjectRequest(location.Root, SpecUnderRoot(), generated.Files, RunsTool() ? [Pulumi] : []));
        if (!ejection.Problems.IsEmpty)
        {
            WorkspaceReports.WriteDiagnostics(invocation, ejection.Problems);
            return invocation.Fail(new Failure(ExitCodes.Conflicts, "Nothing was changed."));
        }

        if (isWanted && ejection.Apply() is { } problem)
        {
            WorkspaceReports.WriteDiagnostics(invocation, [problem]);
            return invocation.Fail(new Failure(ExitCodes.Environment, "Nothing was changed."));
        }

        Report(ejection, Leftovers.Find(location.Root, ejection.Steps));
        return ExitCodes.Ok;
    }

    private Failure? Refusal()
    {
        if (RunStateFile.Read(location.State) is { IsRunning: true })
        {
            return new Failure(ExitCodes.Conflicts, "The system runs.", "Stop it first: hatmax down.");
        }

        return RunsTool() && !dropPulumi
            ? new Failure(
                ExitCodes.Conflicts,
                $"The program that {Pulumi} runs is this tool, and it reads the spec each time.",
                "Write the deployment as plain files with 'hatmax render', or write a program of your own into Pulumi.yaml; or give --drop-pulumi to remove Pulumi.yaml.")
            : null;
    }

    // An ejected program is one of the tool's, too: it plans and generates from the spec.
    private bool RunsTool() => File.Exists(Path.Combine(location.Root, Pulumi)) && File.ReadAllText(Path.Combine(location.Root, Pulumi)) is var text
        && (PulumiProject.RunsTool(text) || (PulumiProject.MainOf(text) == "infra" && File.Exists(Path.Combine(location.Root, "infra", "Hatmax.Infra.csproj"))));

    private int? CheckTree(SystemSpec spec)
    {
        var (_, plan) = GenerationRun.Plan(location, spec, null);
        if (plan.Outcome == WorkspaceOutcome.Ok && !plan.IsStale)
        {
            return null;
        }

        WorkspaceReports.WriteDiagnostics(invocation, plan.Diagnostics);
        return invocation.Fail(plan.Outcome == WorkspaceOutcome.Ok
            ? new Failure(ExitCodes.Conflicts, $"The tree is not what the spec says: {WorkspaceReports.Summary(plan.Summary)}.", "Run 'hatmax generate' first.")
            : new Failure(WorkspaceReports.ExitCodeOf(plan.Outcome), "The tree has findings that are open.", "Finish them first: 'hatmax generate' must succeed."));
    }

    private string? SpecUnderRoot()
    {
        var relative = Path.GetRelativePath(location.Root, location.SpecPath).Replace(Path.DirectorySeparatorChar, '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }

    private void Report(ToolEjection ejection, ImmutableArray<string> leftovers)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteBoolean("done", isWanted);
                json.WriteStartArray("steps");
                foreach (var step in ejection.Steps)
                {
                    json.WriteStartObject();
                    json.WriteString("action", step.Action.ToString().ToLowerInvariant());
                    json.WriteString("path", step.Path);
                    json.WriteString("target", step.Target);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStrings("leftovers", leftovers);
            });
            return;
        }

        foreach (var step in ejection.Steps)
        {
            invocation.Terminal.Out.WriteLine($"{step.Action.ToString().ToLowerInvariant(),-8} {TerminalText.Clean(step.Path)}{(step.Target is { } target ? " → " + target : "")}");
        }

        foreach (var path in leftovers)
        {
            invocation.Terminal.Warn($"{path} needs the tool or names it; change or remove it by hand.");
        }

        invocation.Terminal.Note(Counts(ejection.Steps) + " In rewritten files only lines change that name the tool.");
        invocation.Terminal.Note(isWanted
            ? "The tool is removed. What remains builds with dotnet alone; git shows what changed."
            : "Nothing was changed. To do it: hatmax eject --yes.");
    }

    private static string Counts(ImmutableArray<EjectStep> steps)
    {
        int Of(EjectAction action) => steps.Count(step => step.Action == action);
        return $"{Of(EjectAction.Rewrite)} rewritten, {Of(EjectAction.Delete)} deleted, {Of(EjectAction.Move)} moved.";
    }
}
