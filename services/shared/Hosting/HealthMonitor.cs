using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hatmax.Shared.Hosting;

/// <summary>Runs the registered health checks and remembers when each dependency was last up.</summary>
internal sealed class HealthMonitor(HealthCheckService checks, TimeProvider clock)
{
    internal const string Up = "up";
    internal const string Degraded = "degraded";
    internal const string Down = "down";

    private readonly ConcurrentDictionary<string, DateTimeOffset> lastSeen = new(StringComparer.Ordinal);

    internal async Task<HealthReply> CheckAsync(Func<HealthCheckRegistration, bool>? predicate, CancellationToken cancellationToken)
    {
        var report = await checks.CheckHealthAsync(predicate, cancellationToken);
        var items = new List<HealthItem>(report.Entries.Count);
        var worst = Up;
        foreach (var (name, entry) in report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var isCritical = entry.Tags.Contains(HealthTags.Critical, StringComparer.Ordinal);
            if (entry.Status == HealthStatus.Healthy)
            {
                lastSeen[name] = clock.GetUtcNow();
            }
            else
            {
                worst = worst == Down || (isCritical && entry.Status == HealthStatus.Unhealthy) ? Down : Degraded;
            }

            items.Add(new(
                name,
                entry.Status switch { HealthStatus.Healthy => Up, HealthStatus.Degraded => Degraded, _ => Down },
                lastSeen.TryGetValue(name, out var seen) ? seen : null,
                entry.Status == HealthStatus.Healthy ? null : entry.Description ?? "the check failed",
                isCritical,
                Derived: false));
        }

        return new(worst, items);
    }
}
