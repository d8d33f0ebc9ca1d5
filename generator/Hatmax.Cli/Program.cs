using Hatmax.Cli;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Infra;
using Hatmax.Processes;

// Pulumi runs the program of a project without arguments.
if (args.Length == 0 && InfraProgram.IsAsked(Environment.GetEnvironmentVariable))
{
    return await InfraProgram.RunAsync().ConfigureAwait(false);
}

SpecWarmUp.StartFor(args);
var terminal = new SystemTerminal(args.Contains("--no-color", StringComparer.Ordinal), Environment.GetEnvironmentVariable);
var context = new CliContext(terminal, new ProcessRunner(), TimeProvider.System, Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable);
using var interruption = new Interruption();
return await CliApp.RunAsync(args, context, interruption.Token).ConfigureAwait(false);
