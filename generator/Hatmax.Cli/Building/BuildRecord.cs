namespace Hatmax.Cli.Building;

/// <summary>What the last successful build of a target was made from.</summary>
/// <param name="All">Fingerprint of all inputs.</param>
/// <param name="Restore">Fingerprint of what the restore read.</param>
internal sealed record BuildRecord(string All, string Restore);
