namespace Hatmax.Deployment.Nomad;

/// <summary>A check of a service.</summary>
/// <param name="Name">Name, unique in the service.</param>
/// <param name="Type"><c>http</c> or <c>tcp</c>.</param>
/// <param name="Path">Path of an HTTP check.</param>
/// <param name="PortLabel">Port that is asked.</param>
/// <param name="Interval">Time between two checks.</param>
/// <param name="Timeout">Time that one may take.</param>
/// <param name="CheckRestart">When a failing check restarts the task; null for never.</param>
internal sealed record ServiceCheck(string Name, string Type, string? Path, string PortLabel, TimeSpan Interval, TimeSpan Timeout, CheckRestart? CheckRestart);
