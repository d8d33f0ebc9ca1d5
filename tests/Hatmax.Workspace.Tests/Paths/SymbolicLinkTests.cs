namespace Hatmax.Workspace.Tests;

public sealed class SymbolicLinkTests
{
    [Theory]
    [InlineData("services/todo/a.cs", "services")]
    [InlineData("services/todo/a.cs", "services/todo")]
    public void A_folder_that_leads_outside(string path, string link)
    {
        using var tree = new TempTree();
        Directory.CreateDirectory(Path.GetDirectoryName(tree.At(link))!);
        Directory.CreateSymbolicLink(tree.At(link), tree.Outside);

        var plan = tree.Plan(Make.Owned(path, "1"), Make.Owned("other", "1"));

        Assert.Equal("HMX0807", Assert.Single(plan.Diagnostics).Id);
        Assert.False(tree.Workspace.Apply(plan).Applied);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tree.Outside));
        Assert.False(tree.Has("other"));
    }

    [Fact]
    public void A_link_that_leads_outside_after_a_link_inside()
    {
        using var tree = new TempTree();
        Directory.CreateSymbolicLink(tree.At("out"), tree.Outside);
        Directory.CreateSymbolicLink(tree.At("a"), "out");
        Directory.CreateDirectory(Path.Combine(tree.Outside, "sub"));
        Directory.CreateSymbolicLink(tree.At("b"), "out/sub");
        Assert.Equal(["HMX0807", "HMX0807"], tree.Plan(Make.Owned("a/x", "1"), Make.Owned("b/x", "1")).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_file_that_leads_outside_is_neither_read_nor_written()
    {
        using var tree = new TempTree();
        var secret = Path.Combine(tree.Outside, "secret");
        File.WriteAllText(secret, "1");
        File.CreateSymbolicLink(tree.At("a"), secret);

        var plan = tree.Plan(Make.Owned("a", "1"));

        Assert.Equal("HMX0807", Assert.Single(plan.Diagnostics).Id);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("a")]
    public void A_broken_link(string target)
    {
        using var tree = new TempTree();
        File.CreateSymbolicLink(tree.At("a"), target);
        Assert.Equal("HMX0807", Assert.Single(tree.Plan(Make.Owned("a", "1")).Diagnostics).Id);
        Assert.Equal("HMX0807", Assert.Single(tree.Plan(Make.Owned("a/b", "1")).Diagnostics).Id);
    }

    [Fact]
    public void A_link_inside_the_root_is_followed_and_stays()
    {
        using var tree = new TempTree();
        Directory.CreateDirectory(tree.At("real"));
        Directory.CreateSymbolicLink(tree.At("link"), "real");
        tree.Generate(Make.Owned("link/a", "1"));
        tree.Generate(Make.Owned("link/a", "2"));
        Assert.Equal("2", tree.Read("real/a"));
        Assert.Equal("real", new FileInfo(tree.At("link")).LinkTarget);
        Assert.False(tree.Plan(Make.Owned("link/a", "2")).HasChanges);
    }

    [Fact]
    public void Two_paths_that_a_link_joins()
    {
        using var tree = new TempTree();
        Directory.CreateDirectory(tree.At("real"));
        Directory.CreateSymbolicLink(tree.At("link"), "real");
        Assert.Equal("HMX0805", Assert.Single(tree.Plan(Make.Owned("link/a", "1"), Make.Owned("real/a", "2")).Diagnostics).Id);
    }

    [Theory]
    [InlineData(".hatmax")]
    [InlineData(".hatmax/base")]
    [InlineData(".hatmax/tmp")]
    [InlineData(".hatmax/manifest.json")]
    [InlineData(".hatmax/lock")]
    [InlineData(".hatmax/journal.json")]
    public void The_state_is_not_a_link(string link)
    {
        using var tree = new TempTree();
        Directory.CreateDirectory(Path.GetDirectoryName(tree.At(link))!);
        Directory.CreateSymbolicLink(tree.At(link), tree.Outside);
        var plan = tree.Plan(Make.Owned("a", "1"));
        Assert.Equal("HMX0807", Assert.Single(plan.Diagnostics).Id);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tree.Outside));
    }

    [Fact]
    public void A_link_into_the_state_is_refused()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("x", "1"));
        Directory.CreateSymbolicLink(tree.At("a"), ".hatmax");
        Assert.Equal("HMX0810", Assert.Single(tree.Plan(Make.Owned("a/base/evil", "1")).Diagnostics).Id);
    }

    [Fact]
    public void A_link_made_after_planning_is_noticed()
    {
        using var tree = new TempTree();
        var plan = tree.Plan(Make.Owned("a/x", "1"));
        Directory.CreateSymbolicLink(tree.At("a"), tree.Outside);

        Assert.Equal("HMX0841", Assert.Single(tree.Workspace.Apply(plan).Diagnostics).Id);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tree.Outside));
    }

    [Fact]
    public void The_root_itself_may_be_a_link()
    {
        using var tree = new TempTree();
        Directory.CreateSymbolicLink(Path.Combine(tree.Outside, "link"), tree.Root);
        var workspace = WorkspaceRoot.Open(Path.Combine(tree.Outside, "link"));
        Assert.True(workspace.Apply(workspace.Plan([Make.Owned("a/b", "1")])).Applied);
        Assert.Equal("1", tree.Read("a/b"));
    }
}
