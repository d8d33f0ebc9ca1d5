using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Engine;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Runs a program that exports nothing.</summary>
    /// <returns>The exit code: 0, 1 after errors in the log, 32 after an error that is in the log already.</returns>
    /// <exception cref="InvalidOperationException">No engine has started this process.</exception>
    public static Task<int> RunAsync(Action action) => RunAsync(() =>
    {
        action();
        return ImmutableDictionary<string, object?>.Empty;
    });

    /// <summary>Runs a program that returns what it exports.</summary>
    /// <inheritdoc cref="RunAsync(Action)"/>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    /// <summary>Runs a program that exports nothing.</summary>
    /// <inheritdoc cref="RunAsync(Action)"/>
    public static Task<int> RunAsync(Func<Task> func) => RunAsync(async () =>
    {
        await func();
        return ImmutableDictionary<string, object?>.Empty;
    });

    /// <summary>Runs a program that returns what it exports.</summary>
    /// <inheritdoc cref="RunAsync(Action)"/>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func) => RunWithEngineAsync(() => new ProgramStack(func));

    /// <summary>Runs a program that is the constructor of a stack.</summary>
    /// <inheritdoc cref="RunAsync(Action)"/>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => RunWithEngineAsync(Construct<TStack>);

    /// <summary>Runs a program that is the constructor of a stack, with services.</summary>
    /// <inheritdoc cref="RunAsync(Action)"/>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return RunWithEngineAsync(() => serviceProvider.GetService(typeof(TStack)) as TStack
            ?? throw new InvalidOperationException($"The service provider has no {typeof(TStack)}: add it."));
    }

    // Async, so that what it sets does not flow into the caller.
    private static async Task<int> RunWithEngineAsync(Func<Stack> createStack)
    {
        var (settings, monitor, engine) = EngineSettings.FromEnvironment();
        var deployment = new Deployment(settings, new GrpcMonitor(monitor), new GrpcEngine(engine));
        var exitCode = await deployment.RunAsync(createStack);
        if (exitCode != 0)
        {
            // For programs that do not return it.
            Environment.ExitCode = exitCode;
        }

        return exitCode;
    }

    private static Stack Construct<TStack>()
        where TStack : Stack, new()
        => (Stack)Activator.CreateInstance(typeof(TStack), BindingFlags.DoNotWrapExceptions, binder: null, args: null, culture: null)!;

    private async Task<int> RunAsync(Func<Stack> createStack)
    {
        if (Running.Value is not null)
        {
            throw new InvalidOperationException("A deployment is running already: a program has one.");
        }

        Running.Value = this;
        var errors = await RunToEndAsync(createStack);
        return errors.Count > 0 ? await ReportAsync(errors) : Log.HasErrors ? ExitCodes.ErrorsLogged : ExitCodes.Success;
    }

    private async Task<IReadOnlyList<Exception>> RunToEndAsync(Func<Stack> createStack)
    {
        try
        {
            createStack().Export();
            var errors = await InFlight.WaitAsync();
            if (errors.Count == 0 && !Log.HasErrors)
            {
                await _monitor.SignalAndWaitForShutdownAsync();
            }

            return errors;
        }
        catch (Exception e)
        {
            return [e];
        }
    }

    private async Task<int> ReportAsync(IReadOnlyList<Exception> errors)
    {
        try
        {
            foreach (var error in errors)
            {
                if (error is LogException)
                {
                    throw error;
                }

                await Log.Send(Pulumirpc.LogSeverity.Error, MessageOf(error), (error as ResourceException)?.Resource);
            }

            return ExitCodes.ErrorShown;
        }
        catch (LogException e)
        {
            await Console.Error.WriteLineAsync(e.ToString());
            return ExitCodes.ErrorsLogged;
        }
    }

    private static string MessageOf(Exception error) => error switch
    {
        RunException => error.Message,
        ResourceException { HideStack: true } => error.Message,
        ResourceException => error.ToString(),
        _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{error}",
    };
}
