namespace Hatmax.Spec.Tests;

/// <summary>Tests that compare times run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimingGroup
{
    public const string Name = "Timing";
}
