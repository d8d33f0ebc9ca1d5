namespace Hatmax.Spec.Tests;

/// <summary>Tests that compare times run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimingGroup
{
    public const string Name = "Timing";

    /// <summary>Processor time of this process: other processes of a busy machine do not count, as they would on a clock.</summary>
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;
}
