namespace Pulumi;

/// <summary>The work that must end before the program does.</summary>
internal sealed class InFlightTasks
{
    private readonly Lock gate = new();
    private readonly List<Exception> errors = [];
    private int count;
    private TaskCompletionSource? settled;

    public void Add(Task task)
    {
        lock (gate)
        {
            count++;
        }

        _ = task.ContinueWith(End, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits until nothing is left or something has failed; returns the errors so far, each of them once.</summary>
    public async Task<IReadOnlyList<Exception>> WaitAsync()
    {
        Task waiting;
        lock (gate)
        {
            settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = settled.Task;
            SettleIfDone();
        }

        await waiting;
        lock (gate)
        {
            return [.. errors.Distinct().Where(error => !errors.Any(other => IsCausedBy(error, other)))];
        }
    }

    private void End(Task task)
    {
        lock (gate)
        {
            count--;
            if (task.Exception is not null)
            {
                errors.AddRange(task.Exception.InnerExceptions);
            }
            else if (task.IsCanceled)
            {
                errors.Add(new TaskCanceledException(task));
            }

            SettleIfDone();
        }
    }

    private void SettleIfDone()
    {
        if (count == 0 || errors.Count > 0)
        {
            settled?.TrySetResult();
        }
    }

    // A resource that fails because an input of it has failed is no news.
    private static bool IsCausedBy(Exception error, Exception other)
        => error.InnerException is { } inner && (ReferenceEquals(inner, other) || IsCausedBy(inner, other));
}
