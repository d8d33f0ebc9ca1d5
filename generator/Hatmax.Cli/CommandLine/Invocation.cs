using System.CommandLine;

namespace Hatmax.Cli.CommandLine;

/// <summary>One call of a command: what was typed, and the world around it.</summary>
/// <param name="Context">The world.</param>
/// <param name="Arguments">What was typed.</param>
/// <param name="Globals">The options that every command takes.</param>
internal sealed record Invocation(CliContext Context, ParseResult Arguments, GlobalOptions Globals)
{
    public ITerminal Terminal => Context.Terminal;

    public bool Json => Arguments.GetValue(Globals.Json);

    public bool Verbose => Arguments.GetValue(Globals.Verbose);

    /// <summary>Spec as typed; null when it is to be found.</summary>
    public string? File => Arguments.GetValue(Globals.File);

    /// <summary>Output root as typed; null for the folder of the spec.</summary>
    public string? Output => Arguments.GetValue(Globals.Output);

    /// <summary>Value of an option of this command.</summary>
    public T? Get<T>(Option<T> option) => Arguments.GetValue(option);

    /// <summary>Value of an argument of this command.</summary>
    public T? Get<T>(Argument<T> argument) => Arguments.GetValue(argument);

    /// <summary>Starts a step of progress.</summary>
    public ProgressStep Step(string label) => new(Terminal, Context.Time, label);

    /// <summary>Says why the command stops and gives its exit code.</summary>
    public int Fail(Failure failure)
    {
        Terminal.Fail(failure);
        if (Json)
        {
            Terminal.JsonFailure(failure);
        }

        return failure.ExitCode;
    }
}
