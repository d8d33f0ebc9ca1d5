using System.Diagnostics;

namespace Hatmax.Benchmarks.Http;

/// <summary>Bounded bursts of requests over loopback.</summary>
internal static class Load
{
    private const int Connections = 8;

    /// <summary>Sends <paramref name="count"/> requests and measures them.</summary>
    /// <param name="server">The server.</param>
    /// <param name="request">Request number n.</param>
    /// <param name="count">How many in all.</param>
    /// <param name="status">Status that each must have.</param>
    public static async Task<LoadResult> RunAsync(ServerProcess server, Func<int, byte[]> request, int count, int status)
    {
        var requests = Enumerable.Range(0, count).Select(request).ToArray();
        var latencies = new long[count];
        var next = -1;
        var before = await server.AllocatedAsync();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using var connection = new Connection(server.Port);
            for (var n = Interlocked.Increment(ref next); n < count; n = Interlocked.Increment(ref next))
            {
                var sent = Stopwatch.GetTimestamp();
                var (answered, _) = await connection.SendAsync(requests[n]);
                latencies[n] = Stopwatch.GetTimestamp() - sent;
                if (answered != status)
                {
                    throw new InvalidOperationException($"Answered {answered} instead of {status}.");
                }
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var allocated = await server.AllocatedAsync() - before;
        Array.Sort(latencies);
        return new LoadResult(
            count / elapsed.TotalSeconds,
            latencies[(int)(count * 0.99)] * 1_000_000d / Stopwatch.Frequency,
            (double)allocated / count);
    }
}
