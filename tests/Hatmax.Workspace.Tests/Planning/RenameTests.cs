namespace Hatmax.Workspace.Tests;

public sealed class RenameTests
{
    [Theory]
    [InlineData(Ownership.Owned, "2")]
    [InlineData(Ownership.Merged, "2")]
    [InlineData(Ownership.Seeded, "1")]
    public void An_unedited_file_moves(Ownership ownership, string after)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Of("old/a", "1", ownership, "id"));

        var plan = tree.Plan(Make.Of("new/a", "2", ownership, "id"));
        tree.Workspace.Apply(plan);

        Assert.Equal((PlanAction.Move, "old/a"), (plan.Entries[0].Action, plan.Entries[0].PreviousPath));
        Assert.Equal(after, tree.Read("new/a"));
        Assert.False(Directory.Exists(tree.At("old")));
        Assert.False(tree.Plan(Make.Of("new/a", "2", ownership, "id")).HasChanges);
    }

    [Theory]
    [InlineData(Ownership.Merged, "1")]
    [InlineData(Ownership.Seeded, "1")]
    [InlineData(Ownership.Seeded, "2")]
    public void An_edited_file_moves_with_the_edit(Ownership ownership, string generated)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Of("old/a", "1", ownership, "id"));
        tree.Append("old/a", "edit");

        tree.Generate(Make.Of("new/a", generated, ownership, "id"));

        Assert.Equal("1edit", tree.Read("new/a"));
        Assert.False(tree.Has("old/a"));
        Assert.False(tree.Plan(Make.Of("new/a", generated, ownership, "id")).HasChanges);
    }

    [Fact]
    public void An_edited_owned_file_moves_as_it_is()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("old/a", "1", "id"));
        tree.Append("old/a", "edit");

        var plan = tree.Plan(Make.Owned("new/a", "1", "id"));

        Assert.Equal("HMX0830", Assert.Single(plan.Diagnostics).Id);
        Assert.Equal((PlanAction.Conflict, "old/a", "new/a.hatmax-new"), (plan.Entries[0].Action, plan.Entries[0].PreviousPath, plan.Entries[0].ProposedPath));
        Assert.True(tree.Workspace.Apply(plan).Applied);
        Assert.Equal(("1edit", "1", false), (tree.Read("new/a"), tree.Read("new/a.hatmax-new"), tree.Has("old/a")));
        Assert.False(tree.Plan(Make.Owned("new/a", "1", "id")).HasChanges);
    }

    [Fact]
    public void Files_may_change_places()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1", "x"), Make.Owned("b", "2", "y"));
        tree.Generate(Make.Owned("b", "1", "x"), Make.Owned("a", "2", "y"));
        Assert.Equal(("2", "1"), (tree.Read("a"), tree.Read("b")));
    }

    [Fact]
    public void A_file_does_not_move_onto_one_of_the_user()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1", "x"));
        tree.Write("b", "mine");

        var plan = tree.Plan(Make.Owned("b", "1", "x"));

        Assert.Equal("HMX0849", Assert.Single(plan.Diagnostics).Id);
        Assert.False(tree.Workspace.Apply(plan).Applied);
    }

    [Fact]
    public void A_move_that_the_user_made_already_is_recognised()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1", "x"));
        File.Move(tree.At("a"), tree.At("b"));

        tree.Generate(Make.Owned("b", "2", "x"));

        Assert.Equal("2", tree.Read("b"));
    }

    [Fact]
    public void A_new_id_at_the_same_path_continues_the_file()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1", "old id"));
        tree.Generate(Make.Owned("a", "2", "new id"));
        Assert.Equal("2", tree.Read("a"));
        Assert.DoesNotContain("old id", tree.Read(".hatmax/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"));
        tree.Generate(Make.Owned("a/b/c", "2"));
        Assert.Equal("2", tree.Read("a/b/c"));
        tree.Generate(Make.Owned("a", "1"));
        Assert.Equal("1", tree.Read("a"));
    }

    [Fact]
    public void A_folder_may_change_its_case()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("Todo/a", "1", "x"));
        tree.Generate(Make.Owned("todo/a", "1", "x"));
        Assert.Equal(["todo"], Directory.EnumerateDirectories(tree.Root).Select(Path.GetFileName).Where(n => n != ".hatmax"));
    }
}
