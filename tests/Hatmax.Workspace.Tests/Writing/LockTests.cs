using System.Globalization;

namespace Hatmax.Workspace.Tests;

public sealed class LockTests
{
    [Fact]
    public void Two_processes_do_not_write_at_once()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"));
        var before = tree.Snapshot(times: true);
        var plan = tree.Plan(Make.Owned("a", "2"));
        using (var holder = TargetProcess.Start("hold", tree.Root, "held"))
        {
            var result = tree.Workspace.Apply(plan);

            Assert.Equal((false, WorkspaceOutcome.Environment), (result.Applied, result.Outcome));
            var finding = Assert.Single(result.Diagnostics);
            Assert.Equal("HMX0840", finding.Id);
            Assert.Contains(holder.Id.ToString(CultureInfo.InvariantCulture), finding.Message, StringComparison.Ordinal);
            Assert.Equal(before, tree.Snapshot(times: true));
            holder.KillAfter(TimeSpan.Zero);
        }

        Assert.True(tree.Workspace.Apply(plan).Applied);
        Assert.Equal("2", tree.Read("a"));
    }

    [Fact]
    public void A_run_that_is_still_going_is_not_recovered()
    {
        using var tree = new TempTree();
        Directory.CreateDirectory(tree.At(".hatmax/tmp/run1"));
        using var holder = TargetProcess.Start("hold", tree.Root, "held");
        Assert.Equal("HMX0840", Assert.Single(tree.Plan(Make.Owned("a", "1")).Diagnostics).Id);
        Assert.True(Directory.Exists(tree.At(".hatmax/tmp/run1")));
    }
}
