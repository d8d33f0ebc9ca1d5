namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Something that a platform cannot express, or expresses in another way.</summary>
/// <param name="Platform">Name of the platform.</param>
/// <param name="Fact">Member of <see cref="WorkloadFacts"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Rewrite">The expected line as that platform has it; null when it has none.</param>
public sealed record PlatformLimit(string Platform, string Fact, string Reason, Func<string, string?> Rewrite)
{
    /// <summary>Workloads that it holds for; all of them unless said otherwise.</summary>
    public Func<WorkloadFacts, bool> When { get; init; } = _ => true;
}
