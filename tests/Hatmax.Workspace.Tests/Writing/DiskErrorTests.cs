namespace Hatmax.Workspace.Tests;

public sealed class DiskErrorTests
{
    [Theory]
    [InlineData(".hatmax/tmp")]
    [InlineData(".hatmax/base")]
    public void What_the_disk_refuses_is_a_finding_and_changes_nothing(string obstacle)
    {
        using var tree = new TempTree();
        tree.Write("mine", "1");
        tree.Write(obstacle, "a file where a folder must be");
        var before = tree.Snapshot(times: true);

        var result = tree.Workspace.Apply(tree.Plan(Make.Merged("a/b", "1")));

        Assert.Equal((false, WorkspaceOutcome.Environment), (result.Applied, result.Outcome));
        Assert.Equal("HMX0842", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(before, tree.Snapshot(times: true));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_a_finding_and_changes_nothing()
    {
        // The administrator may write everywhere.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        using var tree = new TempTree();
        tree.Generate(Make.Owned("a/x", "1"), Make.Owned("b/x", "1"));
        File.SetUnixFileMode(tree.At("b"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var before = tree.Snapshot();

        var result = tree.Workspace.Apply(tree.Plan(Make.Owned("a/x", "2"), Make.Owned("b/x", "2")));

        Assert.Equal("HMX0842", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(before, tree.Snapshot());
        File.SetUnixFileMode(tree.At("b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
