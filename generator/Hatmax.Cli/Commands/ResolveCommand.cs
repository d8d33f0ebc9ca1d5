using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Ends conflicts: says which text a file goes on with.</summary>
internal sealed class ResolveCommand : CliCommand
{
    private readonly Argument<string[]> _paths = new("path") { Description = "Files or folders in conflict.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string?> _take = new("--take")
    {
        Description = "yours: the file as it is, whatever is in it; generated: the generated text; merged: both, with markers. Default: the file as it is, without markers.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Every file in conflict." };

    public ResolveCommand()
        : base("resolve", "End the conflict of a file.")
    {
        _take.AcceptOnlyFromAmong("yours", "generated", "merged");
        Arguments.Add(_paths);
        Options.Add(_take);
        Options.Add(_all);
        Validators.Add(result =>
        {
            if (result.GetValue(_all) == result.GetValue(_paths) is { Length: > 0 })
            {
                result.AddError("Name the files, or give --all.");
            }
        });
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

        var typed = invocation.Get(_all) ? [project.Location.Root] : invocation.Get(_paths)!;
        if (!TreePaths.OfAll(invocation, project.Location.Root, typed).TryGet(out var paths, out var failure))
        {
            return invocation.Fail(failure);
        }

        var (root, plan) = GenerationRun.Plan(project, new PlanOptions { Resolve = new ResolveRequest([.. paths], Take(invocation)) });
        var applied = plan.HasChanges ? root.Apply(plan) : null;
        WorkspaceReports.WriteDiagnostics(invocation, applied?.Diagnostics ?? plan.Diagnostics);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("root", project.Location.Root);
                WorkspaceReports.WriteMembers(json, plan, applied);
            });
        }
        else if (plan.CanApply && applied is null or { Applied: true })
        {
            foreach (var entry in plan.Entries)
            {
                invocation.Terminal.Note($"{entry.Path}: {(entry.Action == PlanAction.Conflict ? "merged, with markers" : "resolved")}");
            }
        }

        return WorkspaceReports.ExitCodeOf(applied?.Outcome ?? plan.Outcome);
    }

    private Resolution Take(Invocation invocation) => invocation.Get(_take) switch
    {
        "yours" => Resolution.Yours,
        "generated" => Resolution.Generated,
        "merged" => Resolution.Merged,
        _ => Resolution.AsItIs,
    };
}
