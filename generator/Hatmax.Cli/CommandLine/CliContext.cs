using Hatmax.Processes;

namespace Hatmax.Cli.CommandLine;

/// <summary>Everything outside that a command may touch.</summary>
/// <param name="Terminal">Where it speaks.</param>
/// <param name="Processes">How it starts other programs.</param>
/// <param name="Time">Clock and timers.</param>
/// <param name="Directory">Working directory of the caller, absolute.</param>
/// <param name="Variable">Reads one environment variable; null when it is not set.</param>
internal sealed record CliContext(
    ITerminal Terminal, IProcessRunner Processes, TimeProvider Time, string Directory, Func<string, string?> Variable);
