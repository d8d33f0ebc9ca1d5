using System.CommandLine;

namespace Hatmax.Cli.CommandLine;

/// <summary>From arguments to an exit code.</summary>
internal static class CliApp
{
    /// <summary>Runs the tool inside this process.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliContext context, CancellationToken cancellation)
    {
        if (IsVersion(args, out var asJson))
        {
            return WriteVersion(context.Terminal, asJson);
        }

        args = CommandAliases.Resolve(args);
        var tree = CliTree.For(args);
        var parsed = tree.Root.Parse(args.Count == 0 ? ["--help"] : args);
        if (CliTree.IsHelp(parsed))
        {
            return await parsed.InvokeAsync(Writers(context.Terminal), cancellation).ConfigureAwait(false);
        }

        var invocation = new Invocation(context, parsed, tree.Globals);
        if (parsed.Errors.Count > 0)
        {
            return invocation.Fail(UsageErrors.Of(parsed));
        }

        return parsed.CommandResult.Command is CliCommand command
            ? await GuardAsync(command, invocation, cancellation).ConfigureAwait(false)
            : await parsed.InvokeAsync(Writers(context.Terminal), cancellation).ConfigureAwait(false);
    }

    private static async Task<int> GuardAsync(CliCommand command, Invocation invocation, CancellationToken cancellation)
    {
        try
        {
            return await command.RunAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return invocation.Fail(new Failure(ExitCodes.Failed, "Cancelled."));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return invocation.Fail(Describe(ExitCodes.Environment, exception, invocation.Verbose, "Check the path, its permissions and the free disk space."));
        }
#pragma warning disable CA1031 // The last resort: a bug becomes one line and an exit code instead of a crash dump.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return invocation.Fail(Describe(ExitCodes.Failed, exception, invocation.Verbose, "This is a bug in hatmax: please report it with the output of --verbose."));
        }
    }

    private static Failure Describe(int exitCode, Exception exception, bool verbose, string fix) =>
        new(exitCode, exception.Message, fix)
        {
            Details = verbose ? [.. exception.ToString().Split('\n', StringSplitOptions.TrimEntries)] : [],
        };

    // Answered before the tree of commands is built: shells and scripts ask for it often.
    private static bool IsVersion(IReadOnlyList<string> args, out bool asJson)
    {
        asJson = args.Count == 2 && args.Contains("--json", StringComparer.Ordinal);
        return (args.Count == 1 || asJson) && args.Contains("--version", StringComparer.Ordinal);
    }

    private static int WriteVersion(ITerminal terminal, bool asJson)
    {
        if (asJson)
        {
            terminal.Json(json => json.WriteString("version", ToolVersion.Text));
        }
        else
        {
            terminal.Out.WriteLine(ToolVersion.Text);
        }

        return ExitCodes.Ok;
    }

    private static InvocationConfiguration Writers(ITerminal terminal) => new()
    {
        Output = terminal.Out,
        Error = terminal.Err,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };
}
