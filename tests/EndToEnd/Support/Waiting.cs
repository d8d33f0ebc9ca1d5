namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>Waits for what happens on its own, as long as it takes and not much longer than it may.</summary>
public static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Asks again and again until the answer is yes.</summary>
    public static async Task UntilAsync(string what, Func<Task<bool>> isTrue)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (!await isTrue())
            {
                await timer.WaitForNextTickAsync(patience.Token);
            }
        }
        catch (OperationCanceledException exception)
        {
            throw new TimeoutException($"{what} did not happen within {Patience.TotalSeconds} s.", exception);
        }
    }
}
