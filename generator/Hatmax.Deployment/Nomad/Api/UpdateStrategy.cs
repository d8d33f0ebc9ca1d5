namespace Hatmax.Deployment.Nomad;

/// <summary>How a new version of a group takes over.</summary>
internal sealed record UpdateStrategy(
    int MaxParallel, string HealthCheck, TimeSpan MinHealthyTime, TimeSpan HealthyDeadline, TimeSpan ProgressDeadline, int Canary, bool AutoRevert, bool AutoPromote);
