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
        var detailed = invocation.Get(_detailed);
        var (project, exitCode) = CodePlanner.Load(invocation, invocation.Get(_markdown), detailed);
        if (project is null)
        {
            return exitCode;
        }

        if (!TreePaths.OfAll(invocation, project.Location.Root, invocation.Get(_paths) ?? []).TryGet(out var paths, out var failure))
        {
            return invocation.Fail(failure);
        }

        var (_, plan) = GenerationRun.Plan(project, new PlanOptions { Conflicts = SharedOptions.ConflictMode(invocation.Get(_conflict)) });
        CodePlanner.Write(invocation, project, plan, new CodePlanScope([.. paths], Differences: true), invocation.Get(_markdown));
        return CodePlanner.ExitCode(plan, detailed);
    }
}
