namespace Hatmax.Workspace.Tests;

/// <summary>What status tells without rendering anything.</summary>
public sealed class TreeStatusTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Every_state_is_told()
    {
        GeneratedFile[] files = [Make.Owned("a", "1"), Make.Merged("b", "1"), Make.Merged("c", "1"), Make.Owned("d", "1"), Make.Merged("e", "1"), Make.Owned("f", "1")];
        _tree.Generate(files);
        _tree.Append("b", "edit");
        _tree.Append("c", "edit");
        _tree.Delete("d");
        _tree.Append("e", "edit");
        _tree.Write("g", "mine");
        _tree.Generate([.. files[..2], Make.Merged("c", "2"), files[3], files[5], Make.Owned("g", "1")]);

        var status = _tree.Workspace.Status();

        Assert.Null(status.Problem);
        Assert.Equal(WorkspaceVersion.Tool, status.Tool);
        Assert.Equal(
            [("a", FileState.Pristine), ("b", FileState.Edited), ("c", FileState.Conflict), ("d", FileState.Deleted), ("e", FileState.Orphan), ("f", FileState.Pristine), ("g", FileState.Conflict)],
            status.Files.Select(f => (f.Path, f.State)));
        Assert.Equal("c.hatmax-new", status.Files[2].ProposedPath);
    }

    [Fact]
    public void A_conflict_is_over_for_it_when_the_texts_are_the_same_or_the_markers_gone()
    {
        _tree.Generate(Make.Merged("a", "1\n"), Make.Merged("b", "1\n"));
        _tree.Write("a", "2\n");
        _tree.Write("b", "2\n");
        _tree.Generate(Make.Merged("a", "3\n"), Make.Merged("b", "1\n"));
        _tree.Workspace.Apply(_tree.Workspace.Plan([Make.Merged("a", "3\n"), Make.Merged("b", "3\n")], new PlanOptions { Conflicts = ConflictMode.Markers }));
        Assert.True(_tree.Workspace.Status().Files[1].HasMarkers);
        _tree.Write("a", "3\n");
        _tree.Write("b", "2 and 3\n");
        Assert.Equal([FileState.Pristine, FileState.Edited], _tree.Workspace.Status().Files.Select(f => f.State));
    }

    [Fact]
    public void A_tree_that_was_never_generated_or_cannot_be_read_is_told_so()
    {
        Assert.Empty(_tree.Workspace.Status().Files);
        _tree.Write(".hatmax/manifest.json", "damaged");
        Assert.Equal("HMX0820", _tree.Workspace.Status().Problem?.Id);
    }
}
