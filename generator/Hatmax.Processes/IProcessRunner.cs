namespace Hatmax.Processes;

/// <summary>Starts other programs: the only way out of this process.</summary>
public interface IProcessRunner
{
    /// <summary>Runs a program to its end. Cancelling kills it with everything that it started.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="onLine">Called for every line of either stream while it runs; true for standard error.</param>
    /// <param name="cancellation">Ends the program early; the task then throws.</param>
    Task<ProcessResult> RunAsync(ProcessRequest request, Action<string, bool>? onLine, CancellationToken cancellation);

    /// <summary>Starts a program that outlives this process: its own session, its output in a log file.</summary>
    BackgroundStart StartBackground(BackgroundRequest request);
}
