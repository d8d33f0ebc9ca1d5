using System.CommandLine;
using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Shows the difference that generation would make to every file; writes nothing.</summary>
internal sealed class DiffCommand : CliCommand
{
    private readonly Argument<string[]> _paths = new("path") { Description = "Files or folders to show. Default: all.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Write Markdown." };

    private readonly Option<bool> _detailed = SharedOptions.DetailedExitCode();

    private readonly Option<string> _conflict = SharedOptions.Conflict();

    public DiffCommand()
        : base("diff", "Show what generation would change in every file.")
    {
        Arguments.Add(_paths);
        Options.Add(_markdown);
        Options.Add(_detailed);
        Options.Add(_conflict);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        if (invocation.Json && invocation.Get(_markdown))
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "--json and --markdown both want standard output.", "Leave one of them out."));
        }

        var detailed = invocation.Get(_detailed);
        var (project, exitCode) = LoadedProject.Load(invocation);
        if (project is null)
        {
            return CodePlanner.Detailed(exitCode, detailed);
        }

        if (!TreePaths.OfAll(invocation, project.Location.Root, invocation.Get(_paths) ?? []).TryGet(out var paths, out var failure))
        {
            return invocation.Fail(failure);
        }

        var (_, plan) = GenerationRun.Plan(project.Location, project.Spec, new PlanOptions { Conflicts = SharedOptions.ConflictMode(invocation.Get(_conflict)) });
        CodePlanner.Write(invocation, project, plan, new CodePlanScope([.. paths], Differences: true), invocation.Get(_markdown));
        return CodePlanner.ExitCode(plan, detailed);
    }
}
