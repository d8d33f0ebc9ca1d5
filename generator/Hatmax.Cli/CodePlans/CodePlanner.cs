using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Workspace;

namespace Hatmax.Cli.CodePlans;

/// <summary>Plans the code and shows the plan; writes nothing.</summary>
internal static class CodePlanner
{
    /// <summary>The project to plan; or the exit code after everything that is wrong was shown.</summary>
    public static (LoadedProject? Project, int ExitCode) Load(Invocation invocation, bool markdown, bool detailed)
    {
        if (invocation.Json && markdown)
        {
            return (null, invocation.Fail(new Failure(ExitCodes.Usage, "--json and --markdown both want standard output.", "Leave one of them out.")));
        }

        var (project, exitCode) = LoadedProject.Load(invocation);
        return (project, Detailed(exitCode, detailed));
    }

    /// <summary>
    /// 0 nothing to do or changes, 3 conflicts; detailed: 0 nothing to do, 2 changes, 3 conflicts, and 1 where it would be 2 otherwise.
    /// </summary>
    public static int ExitCode(WorkspacePlan plan, bool detailed) => plan.Outcome switch
    {
        WorkspaceOutcome.Ok => detailed && plan.IsStale ? ExitCodes.Usage : ExitCodes.Ok,
        var outcome => Detailed(WorkspaceReports.ExitCodeOf(outcome), detailed),
    };

    /// <summary>What is wrong with the spec is told from changes.</summary>
    public static int Detailed(int exitCode, bool detailed) => detailed && exitCode == ExitCodes.Usage ? ExitCodes.Failed : exitCode;

    /// <summary>Findings on standard error; the plan on standard output.</summary>
    public static void Write(Invocation invocation, LoadedProject project, WorkspacePlan plan, CodePlanScope scope, bool markdown)
    {
        WorkspaceReports.WriteDiagnostics(invocation, plan.Diagnostics);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("root", project.Location.Root);
                WorkspaceReports.WriteMembers(json, plan, null, scope);
            });
        }
        else if (!plan.CanApply)
        {
            invocation.Terminal.Note("Nothing can be generated until that is settled.");
        }
        else if (markdown)
        {
            invocation.Terminal.Out.Write(CodePlanMarkdown.Write(plan, scope));
        }
        else
        {
            CodePlanText.Write(invocation.Terminal, plan, scope);
        }
    }
}
