namespace Hatmax.Workspace.Tests;

/// <summary>What changes between planning and writing is noticed before anything is written.</summary>
public sealed class RaceTests
{
    public static TheoryData<string> Changes => new("update", "create", "delete", "gone", "manifest");

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_after_planning_stops_the_run(string change)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("update", "1"), Make.Owned("delete", "1"), Make.Owned("gone", "1"));
        var plan = tree.Plan(Make.Owned("update", "2"), Make.Owned("create", "2"), Make.Owned("gone", "2"));
        switch (change)
        {
            case "gone":
                tree.Delete("gone");
                break;
            case "manifest":
                tree.Append(".hatmax/manifest.json", " ");
                break;
            default:
                tree.Append(change, "edit");
                break;
        }

        var before = tree.Snapshot(times: true);
        var result = tree.Workspace.Apply(plan);

        Assert.Equal((false, WorkspaceOutcome.Conflict), (result.Applied, result.Outcome));
        Assert.Equal("HMX0841", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(before, tree.Snapshot(times: true));
    }
}
