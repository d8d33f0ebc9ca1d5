namespace Hatmax.Benchmarks.Http;

/// <summary>What a burst of requests measured.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="P99">99th percentile of the latency, microseconds.</param>
/// <param name="BytesPerRequest">Bytes that the server allocated for one.</param>
internal sealed record LoadResult(double PerSecond, double P99, double BytesPerRequest);
