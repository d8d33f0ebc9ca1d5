namespace Hatmax.Deployment.Nomad;

/// <summary>Restart of a task whose check fails.</summary>
/// <param name="Limit">Failures in a row.</param>
/// <param name="Grace">Time after a start in which they do not count.</param>
internal sealed record CheckRestart(int Limit, TimeSpan Grace);
