namespace Hatmax.Workspace.Tests;

/// <summary><c>--conflict markers</c>.</summary>
public sealed class MarkerTests : IDisposable
{
    private static readonly PlanOptions Markers = new() { Conflicts = ConflictMode.Markers };

    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void A_conflict_is_written_into_the_file_and_is_one_until_the_markers_are_gone()
    {
        Start();
        var text = _tree.Read("x");
        Assert.StartsWith("<<<<<<< ", text, StringComparison.Ordinal);
        Assert.Contains("2\n", text, StringComparison.Ordinal);
        Assert.Contains("3\n", text, StringComparison.Ordinal);
        Assert.EndsWith("same\n", text, StringComparison.Ordinal);
        Assert.False(_tree.Has("x.hatmax-new"));

        var before = _tree.Snapshot(times: true);
        Assert.Equal(WorkspaceOutcome.Conflict, Apply("3\nsame\n").Outcome);
        Assert.Equal(before, _tree.Snapshot(times: true));

        _tree.Write("x", "2 and 3\nsame\n");
        Assert.Equal(WorkspaceOutcome.Ok, Apply("3\nsame\n").Outcome);
        Assert.Equal("2 and 3\nsame\n", _tree.Read("x"));
        Assert.DoesNotContain("markers", _tree.Read(".hatmax/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Generation_that_changes_again_stands_beside_a_file_with_markers()
    {
        Start();
        var marked = _tree.Read("x");
        Apply("4\nsame\n");
        Assert.Equal((marked, "4\nsame\n"), (_tree.Read("x"), _tree.Read("x.hatmax-new")));

        _tree.Write("x", "3\nsame\nmore\n");
        Assert.Equal(WorkspaceOutcome.Ok, Apply("4\nsame\n").Outcome);
        Assert.Equal(("4\nsame\nmore\n", false), (_tree.Read("x"), _tree.Has("x.hatmax-new")));
    }

    [Fact]
    public void The_generated_text_in_place_of_markers_ends_it()
    {
        Start();
        _tree.Write("x", "3\nsame\n");
        Assert.Equal(WorkspaceOutcome.Ok, Apply("3\nsame\n").Outcome);
    }

    [Fact]
    public void An_owned_file_never_gets_markers()
    {
        _tree.Generate(Make.Owned("x", "1\n"));
        _tree.Write("x", "2\n");
        _tree.Workspace.Apply(_tree.Workspace.Plan([Make.Owned("x", "3\n")], Markers));
        Assert.Equal(("2\n", "3\n"), (_tree.Read("x"), _tree.Read("x.hatmax-new")));
    }

    private void Start()
    {
        _tree.Generate(Make.Merged("x", "1\nsame\n"));
        _tree.Write("x", "2\nsame\n");
        Assert.Equal(WorkspaceOutcome.Conflict, Apply("3\nsame\n").Outcome);
    }

    private ApplyResult Apply(string text) => _tree.Workspace.Apply(_tree.Workspace.Plan([Make.Merged("x", text)], Markers));
}
