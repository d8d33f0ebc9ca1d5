namespace Hatmax.Shared.Hosting;

/// <summary>The body of the health routes.</summary>
/// <param name="Status"><c>up</c>, <c>degraded</c> or <c>down</c>; <c>starting</c> or <c>draining</c> for readiness.</param>
/// <param name="Items">The dependencies that were looked at, or null if none was.</param>
public sealed record HealthReply(string Status, IReadOnlyList<HealthItem>? Items = null);
