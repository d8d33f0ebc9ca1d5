using Hatmax.Deployment;

namespace Hatmax.Cli.Planning;

/// <summary>A plan as tables on a terminal.</summary>
internal static class PlanTables
{
    public static void Write(ITerminal terminal, DeploymentPlan plan)
    {
        terminal.Out.WriteLine(TerminalText.Clean(PlanSections.Headline(plan)));
        foreach (var section in PlanSections.Of(plan))
        {
            terminal.Out.WriteLine();
            var table = new RichTable([.. section.Columns]).WithHeaders();
            foreach (var row in section.Rows)
            {
                table.Add([.. row]);
            }

            table.Write(terminal);
        }
    }
}
