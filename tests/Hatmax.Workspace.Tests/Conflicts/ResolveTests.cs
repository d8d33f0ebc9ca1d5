namespace Hatmax.Workspace.Tests;

/// <summary>The ways in which a conflict ends.</summary>
public sealed class ResolveTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData(Resolution.AsItIs, "mine\nsame\n")]
    [InlineData(Resolution.Yours, "mine\nsame\n")]
    [InlineData(Resolution.Generated, "new\nsame\n")]
    public void It_ends_with_the_text_that_was_asked_for(Resolution take, string text)
    {
        Start(Ownership.Merged);
        var result = Resolve(take);
        Assert.Equal((true, WorkspaceOutcome.Ok), (result.Applied, result.Outcome));
        Assert.Equal((text, false), (_tree.Read("x"), _tree.Has("x.hatmax-new")));
        Assert.False(_tree.Plan(Make.Merged("x", "new\nsame\n")).IsStale);

        // The base advanced: what was resolved is an edit like any other from now on.
        _tree.Generate(Make.Merged("x", "new\nsame\nlast\n"));
        Assert.Equal(take == Resolution.Generated ? "new\nsame\nlast\n" : "mine\nsame\nlast\n", _tree.Read("x"));
    }

    [Fact]
    public void Merged_writes_markers()
    {
        Start(Ownership.Merged);
        Assert.Equal(WorkspaceOutcome.Conflict, Resolve(Resolution.Merged).Outcome);
        Assert.Contains("<<<<<<< ", _tree.Read("x"), StringComparison.Ordinal);
        Assert.Equal("HMX0852", Assert.Single(Resolve(Resolution.AsItIs).Diagnostics).Id);
        Assert.True(Resolve(Resolution.Yours).Applied);
        Assert.Equal(WorkspaceOutcome.Ok, _tree.Plan(Make.Merged("x", "new\nsame\n")).Outcome);
    }

    [Theory]
    [InlineData(Resolution.AsItIs)]
    [InlineData(Resolution.Yours)]
    [InlineData(Resolution.Merged)]
    public void An_owned_file_ends_with_the_generated_text_only(Resolution take)
    {
        Start(Ownership.Owned);
        var refused = Resolve(take, Ownership.Owned);
        Assert.Equal((false, WorkspaceOutcome.Conflict), (refused.Applied, refused.Outcome));
        Assert.Contains("--take generated", Assert.Single(refused.Diagnostics).Fix, StringComparison.Ordinal);
        Assert.True(Resolve(Resolution.Generated, Ownership.Owned).Applied);
        Assert.Equal(("new\nsame\n", false), (_tree.Read("x"), _tree.Has("x.hatmax-new")));
    }

    [Fact]
    public void A_generated_text_that_the_user_has_not_seen_is_not_taken_as_merged()
    {
        Start(Ownership.Merged);
        var plan = _tree.Workspace.Plan([Make.Merged("x", "newer\nsame\n")], new PlanOptions { Resolve = new ResolveRequest(["x"], Resolution.AsItIs) });
        Assert.Equal("HMX0852", Assert.Single(plan.Diagnostics).Id);
        Assert.False(plan.CanApply);
    }

    [Fact]
    public void Nothing_else_is_written()
    {
        _tree.Generate(Make.Merged("x", "old\nsame\n"), Make.Owned("y", "1"), Make.Owned("z", "1"));
        _tree.Write("x", "mine\nsame\n");
        _tree.Generate(Make.Merged("x", "new\nsame\n"), Make.Owned("y", "1"), Make.Owned("z", "1"));
        var plan = _tree.Workspace.Plan([Make.Merged("x", "new\nsame\n"), Make.Owned("y", "2"), Make.Owned("w", "1")], new PlanOptions { Resolve = new ResolveRequest(["."], Resolution.AsItIs) });
        Assert.Equal(["x"], plan.Entries.Select(e => e.Path));
        Assert.True(_tree.Workspace.Apply(plan).Applied);
        Assert.Equal(("1", "1", false), (_tree.Read("y"), _tree.Read("z"), _tree.Has("w")));
        Assert.Contains("\"z\"", _tree.Read(".hatmax/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_text_beside_stays()
    {
        Start(Ownership.Merged);
        _tree.Write("x.hatmax-new", "draft");
        var result = Resolve(Resolution.AsItIs);
        Assert.Equal((true, "HMX0850"), (result.Applied, Assert.Single(result.Diagnostics).Id));
        Assert.Equal("draft", _tree.Read("x.hatmax-new"));
    }

    [Theory]
    [InlineData("y")]
    [InlineData(".")]
    public void What_has_no_conflict_cannot_be_resolved(string path)
    {
        _tree.Generate(Make.Merged("x", "1"), Make.Merged("y", "1"));
        var plan = _tree.Workspace.Plan([Make.Merged("x", "1"), Make.Merged("y", "2")], new PlanOptions { Resolve = new ResolveRequest([path], Resolution.AsItIs) });
        Assert.Equal("HMX0851", Assert.Single(plan.Diagnostics).Id);
        Assert.False(_tree.Workspace.Apply(plan).Applied);
    }

    [Fact]
    public void A_file_of_the_user_in_the_way_may_become_a_merged_one()
    {
        _tree.Write("x", "mine\nsame\n");
        _tree.Generate(Make.Merged("x", "new\nsame\n"));
        Assert.True(Resolve(Resolution.AsItIs).Applied);
        Assert.Equal(PlanAction.Kept, Assert.Single(_tree.Plan(Make.Merged("x", "new\nsame\n")).Entries).Action);
        _tree.Generate(Make.Merged("x", "new\nsame\nlast\n"));
        Assert.Equal("mine\nsame\nlast\n", _tree.Read("x"));
    }

    private void Start(Ownership ownership)
    {
        _tree.Generate(Make.Of("x", "old\nsame\n", ownership));
        _tree.Write("x", "mine\nsame\n");
        _tree.Generate(Make.Of("x", "new\nsame\n", ownership));
    }

    private ApplyResult Resolve(Resolution take, Ownership ownership = Ownership.Merged) =>
        _tree.Workspace.Apply(_tree.Workspace.Plan([Make.Of("x", "new\nsame\n", ownership)], new PlanOptions { Resolve = new ResolveRequest(["x"], take) }));
}
