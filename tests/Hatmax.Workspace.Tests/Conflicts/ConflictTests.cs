namespace Hatmax.Workspace.Tests;

/// <summary>What becomes of a conflict, and of the text beside it, in the runs after.</summary>
public sealed class ConflictTests : IDisposable
{
    private const string Path = "a/x.txt";
    private const string Beside = "a/x.txt.hatmax-new";

    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData(Ownership.Owned)]
    [InlineData(Ownership.Merged)]
    public void The_same_conflict_again_touches_nothing(Ownership ownership)
    {
        Start(ownership);
        var before = _tree.Snapshot(times: true);
        var again = Generate("3", ownership);
        Assert.Equal((true, 0, WorkspaceOutcome.Conflict), (again.Applied, again.Written, again.Outcome));
        Assert.Equal(before, _tree.Snapshot(times: true));
    }

    [Theory]
    [InlineData(Ownership.Owned)]
    [InlineData(Ownership.Merged)]
    public void A_file_that_becomes_the_generated_text_ends_it(Ownership ownership)
    {
        Start(ownership);
        _tree.Write(Path, "3\r\n".ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(WorkspaceOutcome.Ok, Generate("3", ownership).Outcome);
        Assert.False(_tree.Has(Beside));
        Assert.DoesNotContain("conflict", _tree.Read(".hatmax/manifest.json"), StringComparison.Ordinal);
        Assert.Equal("4", Generated("4", ownership));
    }

    [Fact]
    public void The_edit_taken_back_ends_it()
    {
        Start(Ownership.Merged);
        _tree.Write(Path, "1");
        Assert.Equal("3", Generated("3", Ownership.Merged));
        Assert.False(_tree.Has(Beside));
    }

    [Fact]
    public void Generation_that_goes_back_ends_it()
    {
        Start(Ownership.Merged);
        Assert.Equal(WorkspaceOutcome.Ok, Generate("1", Ownership.Merged).Outcome);
        Assert.Equal(("2", false), (_tree.Read(Path), _tree.Has(Beside)));
    }

    [Fact]
    public void The_text_beside_follows_generation_and_keeps_the_style_of_the_file()
    {
        _tree.Generate(Make.Merged(Path, "1\n2\n"));
        _tree.Write(Path, "\uFEFFmine\r\n2\r\n");
        Generate("new\n2\n", Ownership.Merged);
        Assert.Equal("\uFEFFnew\r\n2\r\n", System.Text.Encoding.UTF8.GetString(_tree.Bytes(Beside)));
        Generate("newer\n2\n", Ownership.Merged);
        Assert.Equal("\uFEFFnewer\r\n2\r\n", System.Text.Encoding.UTF8.GetString(_tree.Bytes(Beside)));
        Assert.Equal("\uFEFFmine\r\n2\r\n", System.Text.Encoding.UTF8.GetString(_tree.Bytes(Path)));
    }

    [Fact]
    public void A_text_beside_that_was_removed_comes_again()
    {
        Start(Ownership.Merged);
        _tree.Delete(Beside);
        Generate("3", Ownership.Merged);
        Assert.Equal("3", _tree.Read(Beside));
    }

    [Fact]
    public void A_text_beside_that_was_edited_is_neither_overwritten_nor_removed_and_that_is_said()
    {
        Start(Ownership.Merged);
        _tree.Write(Beside, "draft");
        Assert.Contains(Generate("4", Ownership.Merged).Diagnostics, d => d.Id == "HMX0850");
        Assert.Equal("draft", _tree.Read(Beside));

        _tree.Write(Path, "4");
        var over = Generate("4", Ownership.Merged);
        Assert.Equal("HMX0850", Assert.Single(over.Diagnostics).Id);
        Assert.Equal("draft", _tree.Read(Beside));
        Assert.Empty(Generate("4", Ownership.Merged).Diagnostics);
    }

    [Fact]
    public void A_file_of_that_name_which_was_there_before_is_left_alone()
    {
        _tree.Generate(Make.Merged(Path, "1"));
        _tree.Write(Path, "2");
        _tree.Write(Beside, "mine");
        Assert.Contains(Generate("3", Ownership.Merged).Diagnostics, d => d.Id == "HMX0850");
        Assert.Equal("mine", _tree.Read(Beside));
        var plan = _tree.Plan(Make.Merged(Path, "3"));
        Assert.Null(plan.Entries[0].ProposedPath);
        Assert.False(plan.HasChanges);
    }

    [Fact]
    public void A_link_of_that_name_is_not_followed()
    {
        _tree.Generate(Make.Merged(Path, "1"));
        _tree.Write(Path, "2");
        _tree.Write("other", "untouched");
        File.CreateSymbolicLink(_tree.At(Beside), _tree.At("other"));
        Assert.Contains(Generate("3", Ownership.Merged).Diagnostics, d => d.Id == "HMX0850");
        Assert.Equal("untouched", _tree.Read("other"));
    }

    [Fact]
    public void A_conflict_moves_with_its_file_and_the_text_beside_too()
    {
        Start(Ownership.Merged);
        _tree.Generate(Make.Merged("b/y.txt", "4", Path));
        Assert.Equal(("2", "4"), (_tree.Read("b/y.txt"), _tree.Read("b/y.txt.hatmax-new")));
        Assert.False(Directory.Exists(_tree.At("a")));
        Assert.False(_tree.Plan(Make.Merged("b/y.txt", "4", Path)).HasChanges);
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("1", false)]
    public void A_conflict_ends_with_its_spec_element(string disk, bool stays)
    {
        Start(Ownership.Merged);
        _tree.Write(Path, disk);
        var result = _tree.Generate();
        Assert.Equal(stays ? ["HMX0834"] : [], result.Diagnostics.Select(d => d.Id));
        Assert.Equal((stays, false), (_tree.Has(Path), _tree.Has(Beside)));
        Assert.False(_tree.Plan().HasChanges);
    }

    [Fact]
    public void A_file_of_the_user_in_the_way_is_not_hatmaxs_to_delete_or_move()
    {
        _tree.Write(Path, "mine");
        Generate("1", Ownership.Owned);
        Assert.Equal("1", _tree.Read(Beside));
        _tree.Generate(Make.Owned("b", "1", Path));
        Assert.Equal(("mine", "1", false), (_tree.Read(Path), _tree.Read("b"), _tree.Has(Beside)));

        _tree.Write("c", "mine too");
        _tree.Generate(Make.Owned("b", "1", Path), Make.Owned("c", "1"));
        _tree.Generate(Make.Owned("b", "1", Path));
        Assert.Equal(("mine too", false), (_tree.Read("c"), _tree.Has("c.hatmax-new")));
        Assert.DoesNotContain("\"c\"", _tree.Read(".hatmax/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_way_that_the_user_removes_is_generated()
    {
        _tree.Write(Path, "mine");
        Generate("1", Ownership.Owned);
        _tree.Delete(Path);
        Assert.Equal("1", Generated("1", Ownership.Owned));
        Assert.False(_tree.Has(Beside));
    }

    [Fact]
    public void A_file_in_conflict_that_the_user_deletes_stays_deleted()
    {
        Start(Ownership.Merged);
        _tree.Delete(Path);
        Generate("3", Ownership.Merged);
        Assert.False(_tree.Has(Path) || _tree.Has(Beside));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(250)]
    [InlineData(244)]
    public void A_name_at_the_limit_has_room_for_the_text_beside(int length)
    {
        var name = new string('n', length - (length % 2 == 0 ? 2 : 1)) + (length % 2 == 0 ? "é" : "x");
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(ProposalPath.Of("d/" + name)[2..]), 12, 255);
        Assert.NotEqual(ProposalPath.Of(name), ProposalPath.Of(name[..^1] + "y"));
    }

    [Fact]
    public void A_path_at_the_limit_has_room_for_the_text_beside()
    {
        var path = new string('d', 100) + "/" + new string('n', 119);
        Assert.Equal(220, path.Length);
        _tree.Generate(Make.Merged(path, "1"));
        _tree.Write(path, "2");
        _tree.Generate(Make.Merged(path, "3"));
        Assert.Equal("3", _tree.Read(path + ".hatmax-new"));
    }

    [Fact]
    public void No_generated_file_has_such_a_name()
    {
        var plan = _tree.Plan(Make.Owned("a/b.HatMax-New", "1"));
        Assert.Equal("HMX0848", Assert.Single(plan.Diagnostics).Id);
        Assert.Equal((false, WorkspaceOutcome.InvalidOutput), (plan.CanApply, plan.Outcome));
    }

    [Fact]
    public void A_missing_base_is_a_conflict_of_its_file_only()
    {
        _tree.Generate(Make.Merged(Path, "1"), Make.Merged("b", "1"));
        _tree.Write(Path, "2");
        Directory.Delete(_tree.At(".hatmax/base"), recursive: true);
        var result = _tree.Generate(Make.Merged(Path, "3"), Make.Merged("b", "2"));
        Assert.Equal("HMX0822", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(("2", "3", "2"), (_tree.Read(Path), _tree.Read(Beside), _tree.Read("b")));
    }

    [Fact]
    public void A_text_that_is_not_utf8_is_not_merged()
    {
        _tree.Generate(Make.Merged(Path, "1\n2\n3\n4\n"));
        byte[] latin = [.. "1\n2\n3\n4\n"u8, 0xE9, (byte)'\n'];
        File.WriteAllBytes(_tree.At(Path), latin);
        Assert.Equal("HMX0833", Assert.Single(Generate("0\n2\n3\n4\n", Ownership.Merged).Diagnostics).Id);
        Assert.Equal(latin, _tree.Bytes(Path));
    }

    private void Start(Ownership ownership)
    {
        _tree.Generate(Make.Of(Path, "1", ownership));
        _tree.Write(Path, "2");
        Assert.Equal(WorkspaceOutcome.Conflict, Generate("3", ownership).Outcome);
        Assert.Equal(("2", "3"), (_tree.Read(Path), _tree.Read(Beside)));
    }

    private ApplyResult Generate(string text, Ownership ownership) => _tree.Generate(Make.Of(Path, text, ownership));

    private string Generated(string text, Ownership ownership)
    {
        Generate(text, ownership);
        return _tree.Read(Path);
    }
}
