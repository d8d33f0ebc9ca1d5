namespace Hatmax.Cli.Health;

/// <summary>The result of one check.</summary>
/// <param name="Name">What was checked; part of the public surface.</param>
/// <param name="State">How it went.</param>
/// <param name="Detail">What was found.</param>
/// <param name="Fix">What to do; null when nothing is to be done.</param>
internal sealed record HealthCheck(string Name, HealthState State, string Detail, string? Fix = null);
