namespace Hatmax.Cli.Building;

/// <summary>What a build did.</summary>
/// <param name="Skipped">True when nothing had changed since the last one.</param>
/// <param name="Restored">True when packages were restored first.</param>
/// <param name="Projects">Projects that were asked for; those that they refer to come on top.</param>
/// <param name="Warnings">What the compiler warned about.</param>
internal sealed record BuildReport(bool Skipped, bool Restored, int Projects, ImmutableArray<string> Warnings);
