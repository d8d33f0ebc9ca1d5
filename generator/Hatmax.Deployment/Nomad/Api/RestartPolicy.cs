namespace Hatmax.Deployment.Nomad;

/// <summary>What happens when a task ends.</summary>
internal sealed record RestartPolicy(int Attempts, TimeSpan Interval, TimeSpan Delay, string Mode);
