namespace Hatmax.Workspace.Tests;

public sealed class NoOpTests
{
    private static readonly GeneratedFile[] Files =
    [
        Make.Owned("a/1.g.cs", "1\n"), Make.Owned("a/2.g.cs", "2\n"), Make.Merged("b.json", "{}\n"), Make.Seeded("c.cs", "c\n"),
        Make.Owned("run", "#!/bin/sh\n") with { Executable = true },
    ];

    [Fact]
    public void A_second_run_touches_nothing()
    {
        using var tree = new TempTree();
        tree.Generate(Files);
        tree.Append("b.json", "edit");
        tree.Append("c.cs", "edit");
        var before = tree.Snapshot(times: true);
        var observer = new StopAt(-1, () => new KilledException());
        var workspace = WorkspaceRoot.Open(tree.Root, observer);

        var plan = workspace.Plan([.. Files]);
        var result = workspace.Apply(plan);

        Assert.Equal((true, 0, 0), (result.Applied, result.Written, result.Deleted));
        Assert.Equal(0, observer.Steps);
        Assert.Equal(before, tree.Snapshot(times: true));
        Assert.False(plan.IsStale);
        Assert.Equal((5, 3, 1, 1), (plan.Summary.Total, plan.Summary[PlanAction.Unchanged], plan.Summary[PlanAction.Kept], plan.Summary[PlanAction.SeededExists]));
    }

    [Fact]
    public void Only_what_changes_is_touched()
    {
        using var tree = new TempTree();
        tree.Generate(Files);
        var before = tree.Snapshot(times: true);

        tree.Generate([.. Files[1..], Make.Owned("a/1.g.cs", "new\n")]);

        var after = tree.Snapshot(times: true);
        string[] state = [".hatmax/manifest.json", "a/1.g.cs"];
        Assert.Equal(state, before.Where(p => !p.Key.Contains("/base/", StringComparison.Ordinal) && after.GetValueOrDefault(p.Key) != p.Value).Select(p => p.Key));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        using var left = new TempTree();
        using var right = new TempTree();
        left.Generate(Files);
        right.Generate([.. Files.Reverse()]);
        Assert.Equal(left.Snapshot(), right.Snapshot());
        Assert.Equal(left.Plan(Files).Entries.AsEnumerable(), right.Plan([.. Files.Reverse()]).Entries);
    }

    [Fact]
    public void Planning_writes_nothing()
    {
        using var tree = new TempTree();
        Assert.True(tree.Plan(Files).IsStale);
        Assert.Empty(tree.Snapshot());
    }

    [Fact]
    public void Nothing_generated_into_an_empty_folder_is_nothing()
    {
        using var tree = new TempTree();
        Assert.False(tree.Plan().HasChanges);
    }
}
