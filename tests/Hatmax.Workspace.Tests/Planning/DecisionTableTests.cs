namespace Hatmax.Workspace.Tests;

/// <summary>Every row of the table of docs/regeneration.md, for every class, on a real disk.</summary>
public sealed class DecisionTableTests
{
    // Base, disk and new text; "-" is none. Then the action, and the text on disk afterwards.
    [Theory]
    [InlineData(Ownership.Owned, "-", "-", "n", PlanAction.Create, "n")]
    [InlineData(Ownership.Owned, "b", "b", "b", PlanAction.Unchanged, "b")]
    [InlineData(Ownership.Owned, "b", "b", "n", PlanAction.Update, "n")]
    [InlineData(Ownership.Owned, "b", "n", "n", PlanAction.Unchanged, "n")]
    [InlineData(Ownership.Owned, "b", "o", "b", PlanAction.Conflict, "o")]
    [InlineData(Ownership.Owned, "b", "o", "n", PlanAction.Conflict, "o")]
    [InlineData(Ownership.Owned, "-", "n", "n", PlanAction.Adopt, "n")]
    [InlineData(Ownership.Owned, "-", "o", "n", PlanAction.Conflict, "o")]
    [InlineData(Ownership.Owned, "b", "-", "b", PlanAction.DeletedByUser, "-")]
    [InlineData(Ownership.Owned, "b", "-", "n", PlanAction.DeletedByUser, "-")]
    [InlineData(Ownership.Merged, "-", "-", "n", PlanAction.Create, "n")]
    [InlineData(Ownership.Merged, "b", "b", "b", PlanAction.Unchanged, "b")]
    [InlineData(Ownership.Merged, "b", "b", "n", PlanAction.Update, "n")]
    [InlineData(Ownership.Merged, "b", "n", "n", PlanAction.Unchanged, "n")]
    [InlineData(Ownership.Merged, "b", "o", "b", PlanAction.Kept, "o")]
    [InlineData(Ownership.Merged, "b", "o", "n", PlanAction.Conflict, "o")]
    [InlineData(Ownership.Merged, "-", "n", "n", PlanAction.Adopt, "n")]
    [InlineData(Ownership.Merged, "-", "o", "n", PlanAction.Conflict, "o")]
    [InlineData(Ownership.Merged, "b", "-", "b", PlanAction.DeletedByUser, "-")]
    [InlineData(Ownership.Merged, "b", "-", "n", PlanAction.DeletedByUser, "-")]
    [InlineData(Ownership.Seeded, "-", "-", "n", PlanAction.Create, "n")]
    [InlineData(Ownership.Seeded, "b", "b", "b", PlanAction.Unchanged, "b")]
    [InlineData(Ownership.Seeded, "b", "b", "n", PlanAction.SeededExists, "b")]
    [InlineData(Ownership.Seeded, "b", "o", "b", PlanAction.SeededExists, "o")]
    [InlineData(Ownership.Seeded, "b", "o", "n", PlanAction.SeededExists, "o")]
    [InlineData(Ownership.Seeded, "-", "n", "n", PlanAction.Adopt, "n")]
    [InlineData(Ownership.Seeded, "-", "o", "n", PlanAction.SeededExists, "o")]
    [InlineData(Ownership.Seeded, "b", "-", "b", PlanAction.DeletedByUser, "-")]
    [InlineData(Ownership.Seeded, "b", "-", "n", PlanAction.DeletedByUser, "-")]
    public void A_file_that_is_generated(Ownership ownership, string baseText, string disk, string generated, PlanAction action, string after)
    {
        using var tree = Prepare(ownership, baseText, disk);
        var file = Make.Of("a/x.txt", generated, ownership);

        var plan = tree.Plan(file);
        var result = tree.Workspace.Apply(plan);

        Assert.Equal(action, Assert.Single(plan.Entries).Action);
        Assert.True(result.Applied);
        Assert.Equal(action == PlanAction.Conflict ? WorkspaceOutcome.Conflict : WorkspaceOutcome.Ok, result.Outcome);
        Assert.Equal(after, tree.Has("a/x.txt") ? tree.Read("a/x.txt") : "-");
        Assert.Equal(action == PlanAction.Conflict ? generated : "-", tree.Has("a/x.txt.hatmax-new") ? tree.Read("a/x.txt.hatmax-new") : "-");
        var second = tree.Plan(file);
        Assert.False(second.HasChanges);
        Assert.Equal(action == PlanAction.Conflict, second.IsStale);
    }

    [Theory]
    [InlineData(Ownership.Owned, "b", null, "-")]
    [InlineData(Ownership.Merged, "b", null, "-")]
    [InlineData(Ownership.Seeded, "b", null, "-")]
    [InlineData(Ownership.Owned, "o", PlanAction.Orphan, "o")]
    [InlineData(Ownership.Merged, "o", PlanAction.Orphan, "o")]
    [InlineData(Ownership.Seeded, "o", PlanAction.Orphan, "o")]
    [InlineData(Ownership.Owned, "-", null, "-")]
    public void A_file_that_is_no_longer_generated(Ownership ownership, string disk, PlanAction? second, string after)
    {
        using var tree = Prepare(ownership, "b", disk);
        var plan = tree.Plan();

        Assert.Equal(disk == "b" ? PlanAction.Delete : second, plan.Entries.SingleOrDefault()?.Action);
        Assert.True(tree.Workspace.Apply(plan).Applied);

        Assert.Equal(after, tree.Has("a/x.txt") ? tree.Read("a/x.txt") : "-");
        Assert.Equal(after != "-" || disk == "-", Directory.Exists(tree.At("a")));
        Assert.Equal(second, tree.Plan().Entries.SingleOrDefault()?.Action);
        Assert.False(tree.Plan().HasChanges);
        Assert.False(tree.Plan().IsStale);
    }

    [Fact]
    public void A_conflict_stops_its_own_file_only()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a.g.cs", "1"), Make.Owned("b.g.cs", "1"));
        tree.Append("a.g.cs", "edit");
        tree.Append("b.g.cs", "edit");

        var result = tree.Workspace.Apply(tree.Plan(Make.Owned("a.g.cs", "1"), Make.Owned("b.g.cs", "2"), Make.Owned("c.g.cs", "1")));

        Assert.Equal((true, WorkspaceOutcome.Conflict), (result.Applied, result.Outcome));
        Assert.Equal(("1edit", "1edit", "1"), (tree.Read("a.g.cs"), tree.Read("b.g.cs"), tree.Read("c.g.cs")));
        Assert.Equal(("1", "2"), (tree.Read("a.g.cs.hatmax-new"), tree.Read("b.g.cs.hatmax-new")));
        Assert.Equal(["a.g.cs", "b.g.cs"], result.Diagnostics.Where(d => d.Id == "HMX0830").Select(d => d.Path));
        Assert.All(result.Diagnostics, d => Assert.Contains("hatmax resolve", d.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void Restore_discards_an_edit_and_brings_back_a_deleted_file()
    {
        using var tree = new TempTree();
        GeneratedFile[] files = [Make.Owned("s/a.g.cs", "1"), Make.Merged("s/b", "1"), Make.Seeded("s2/c", "1")];
        tree.Generate(files);
        tree.Append("s/a.g.cs", "edit");
        tree.Delete("s/b");
        tree.Delete("s2/c");

        var result = tree.Workspace.Apply(tree.Workspace.Plan([.. files], new PlanOptions { Restore = ["s/"] }));

        Assert.Equal((2, true), (result.Written, result.Applied));
        Assert.Equal(("1", "1", false), (tree.Read("s/a.g.cs"), tree.Read("s/b"), tree.Has("s2/c")));
        Assert.False(tree.Plan(files).HasChanges);
    }

    [Fact]
    public void A_deleted_seeded_file_is_reported_once_and_an_owned_one_again_when_it_would_change()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Seeded("s", "1"), Make.Owned("o", "1"));
        tree.Delete("s");
        tree.Delete("o");

        Assert.Equal(["o", "s"], tree.Generate(Make.Seeded("s", "1"), Make.Owned("o", "1")).Diagnostics.Select(d => d.Path));
        Assert.Empty(tree.Plan(Make.Seeded("s", "2"), Make.Owned("o", "1")).Diagnostics);
        Assert.Equal(["o"], tree.Plan(Make.Seeded("s", "2"), Make.Owned("o", "2")).Diagnostics.Select(d => d.Path));
    }

    [Fact]
    public void A_seeded_file_whose_template_changed_gets_a_hint_and_nothing_else()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Seeded("s", "1"));

        var plan = tree.Plan(Make.Seeded("s", "2"));

        Assert.Equal("HMX0836", Assert.Single(plan.Diagnostics).Id);
        Assert.False(plan.HasChanges);
    }

    [Fact]
    public void A_file_that_becomes_the_users_is_brought_up_to_date_one_last_time()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"));
        tree.Generate(Make.Seeded("a", "2"));
        Assert.Equal("2", tree.Read("a"));
        tree.Generate(Make.Seeded("a", "3"));
        Assert.Equal("2", tree.Read("a"));
        tree.Append("a", "edit");
        Assert.Equal(WorkspaceOutcome.Conflict, tree.Plan(Make.Owned("a", "2")).Outcome);
    }

    private static TempTree Prepare(Ownership ownership, string baseText, string disk)
    {
        var tree = new TempTree();
        if (baseText != "-")
        {
            tree.Generate(Make.Of("a/x.txt", baseText, ownership));
            tree.Delete("a/x.txt");
        }

        if (disk != "-")
        {
            tree.Write("a/x.txt", disk);
        }

        return tree;
    }
}
