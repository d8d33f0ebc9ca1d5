namespace Pulumi;

/// <summary>The work that must end before the program does.</summary>
internal sealed class InFlightTasks
{
    private readonly Lock _gate = new();
    private readonly List<Exception> _errors = [];
    private int _count;
    private TaskCompletionSource? _settled;

    public void Add(Task task)
    {
        lock (_gate)
        {
            _count++;
        }

        _ = task.ContinueWith(End, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits until nothing is left or something has failed; returns the errors so far, each of them once.</summary>
    public async Task<IReadOnlyList<Exception>> WaitAsync()
    {
        Task waiting;
        lock (_gate)
        {
            _settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = _settled.Task;
            SettleIfDone();
        }

        await waiting;
        lock (_gate)
        {
            return [.. _errors.Distinct().Where(error => !_errors.Any(other => IsCausedBy(error, other)))];
        }
    }

    private void End(Task task)
    {
        lock (_gate)
        {
            _count--;
            if (task.Exception is not null)
            {
                _errors.AddRange(task.Exception.InnerExceptions);
            }
            else if (task.IsCanceled)
            {
                _errors.Add(new TaskCanceledException(task));
            }

            SettleIfDone();
        }
    }

    private void SettleIfDone()
    {
        if (_count == 0 || _errors.Count > 0)
        {
            _settled?.TrySetResult();
        }
    }

    // A resource that fails because an input of it has failed is no news.
    private static bool IsCausedBy(Exception error, Exception other)
        => error.InnerException is { } inner && (ReferenceEquals(inner, other) || IsCausedBy(inner, other));
}
