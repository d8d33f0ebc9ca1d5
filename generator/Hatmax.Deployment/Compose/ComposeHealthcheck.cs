namespace Hatmax.Deployment.Compose;

/// <summary>The check of a container.</summary>
/// <param name="Command">Program and arguments, run without a shell.</param>
/// <param name="Interval">Time between two checks.</param>
/// <param name="Timeout">Time that one may take.</param>
/// <param name="Retries">Failures in a row that make it unhealthy.</param>
/// <param name="StartPeriod">Time in which failures do not count.</param>
internal sealed record ComposeHealthcheck(ImmutableArray<string> Command, TimeSpan Interval, TimeSpan Timeout, int Retries, TimeSpan StartPeriod);
