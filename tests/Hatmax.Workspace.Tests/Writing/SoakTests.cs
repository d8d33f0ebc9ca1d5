namespace Hatmax.Workspace.Tests;

/// <summary>A sample of what the soaks run for as long as wanted.</summary>
public sealed class SoakTests
{
    [Fact]
    public void A_fault_at_any_point_and_another_in_the_recovery_leave_one_of_the_two_trees()
    {
        var soak = new FaultSoak();
        Assert.Empty(soak.Run(1300, 400));
        Assert.True(soak.Faults > 500, $"Only {soak.Faults} faults happened.");
    }

    [Fact]
    public void A_random_tree_keeps_every_line_of_its_user() => Assert.Empty(new TreeSoak().Run(1, 60));
}
