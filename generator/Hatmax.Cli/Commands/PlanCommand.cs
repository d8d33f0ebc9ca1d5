using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Planning;
using Hatmax.Deployment;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Commands;

/// <summary>Shows what runs in an environment; creates nothing.</summary>
internal sealed class PlanCommand : CliCommand
{
    private readonly Option<string> _environment = new("--env")
    {
        Description = "Environment to plan.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "dev",
    };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Write Markdown tables." };

    public PlanCommand()
        : base("plan", "Show what runs in an environment.")
    {
        Options.Add(_environment);
        Options.Add(_markdown);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        if (invocation.Json && invocation.Get(_markdown))
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "--json and --markdown both want standard output.", "Leave one of them out."));
        }

        var (result, exitCode) = PlanRun.Plan(invocation, invocation.Get(_environment)!);
        if (result?.Plan is not { } plan)
        {
            return exitCode;
        }

        if (invocation.Json)
        {
            WriteJson(invocation, plan, result.Diagnostics);
            return exitCode;
        }

        if (invocation.Get(_markdown))
        {
            invocation.Terminal.Out.Write(PlanMarkdown.Write(plan));
        }
        else
        {
            WriteTables(invocation, plan);
        }

        PlanRun.WriteNotes(invocation, result.Diagnostics);
        return exitCode;
    }

    private static void WriteJson(Invocation invocation, DeploymentPlan plan, ImmutableArray<Diagnostic> diagnostics) => invocation.Terminal.Json(json =>
    {
        json.WritePropertyName("deployment");
        PlanJson.WriteValue(json, plan);
        DiagnosticJson.WriteMembers(json, diagnostics);
    });

    private static void WriteTables(Invocation invocation, DeploymentPlan plan)
    {
        invocation.Terminal.Out.WriteLine(TerminalText.Clean(PlanSections.Headline(plan)));
        foreach (var section in PlanSections.Of(plan))
        {
            invocation.Terminal.Out.WriteLine();
            var table = new RichTable([.. section.Columns]).WithHeaders();
            foreach (var row in section.Rows)
            {
                table.Add([.. row]);
            }

            table.Write(invocation.Terminal);
        }
    }
}
