using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Health;

namespace Hatmax.Cli.Commands;

/// <summary>Checks the machine and the project. Exit code 4 when something that is needed is missing.</summary>
internal sealed class DoctorCommand() : CliCommand("doctor", "Check that this machine and this project are ready.")
{
    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var checks = await Task.WhenAll(Doctor.Checks.Select(check => check(invocation, cancellation))).ConfigureAwait(false);
        if (invocation.Json)
        {
            Write(invocation.Terminal, checks);
        }
        else
        {
            Show(invocation.Terminal, checks);
        }

        return checks.Any(c => c.State == HealthState.Fail) ? ExitCodes.Environment : ExitCodes.Ok;
    }

    private static void Show(ITerminal terminal, HealthCheck[] checks)
    {
        var table = new RichTable("CHECK", "STATE", "DETAIL").WithHeaders();
        foreach (var check in checks)
        {
            table.Add(check.Name, StateName(check.State), check.Detail);
            if (check.Fix is { } fix)
            {
                table.Add("", "", "fix: " + fix);
            }
        }

        table.Write(terminal);
    }

    private static void Write(ITerminal terminal, HealthCheck[] checks) => terminal.Json(json =>
    {
        json.WriteString("state", StateName(checks.Max(c => c.State)));
        json.WriteStartArray("checks");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("state", StateName(check.State));
            json.WriteString("detail", check.Detail);
            json.WriteString("fix", check.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string StateName(HealthState state) => state.ToString().ToLowerInvariant();
}
