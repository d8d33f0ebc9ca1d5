namespace Hatmax.Workspace.Tests;

public sealed class ContainmentTests
{
    [Theory]
    [InlineData("", "HMX0800")]
    [InlineData("../x", "HMX0800")]
    [InlineData("a/../../x", "HMX0800")]
    [InlineData("a/./x", "HMX0800")]
    [InlineData("/etc/x", "HMX0800")]
    [InlineData("a//x", "HMX0800")]
    [InlineData("a/", "HMX0800")]
    [InlineData("C:/x", "HMX0800")]
    [InlineData("C:x", "HMX0800")]
    [InlineData("..\\x", "HMX0800")]
    [InlineData("a\\x", "HMX0800")]
    [InlineData("a\0x", "HMX0800")]
    [InlineData("a\nx", "HMX0800")]
    [InlineData("a\u202Ex", "HMX0800")]
    [InlineData("a\uD800x", "HMX0800")]
    [InlineData("a./x", "HMX0800")]
    [InlineData("a /x", "HMX0800")]
    [InlineData("a/x:stream", "HMX0800")]
    [InlineData("a/x?", "HMX0800")]
    [InlineData("NUL", "HMX0801")]
    [InlineData("a/con.cs", "HMX0801")]
    [InlineData("a/Com1 .tar.gz", "HMX0801")]
    [InlineData("aux/x", "HMX0801")]
    [InlineData("LPT²", "HMX0801")]
    [InlineData(".hatmax/manifest.json", "HMX0810")]
    [InlineData(".HatMax/x", "HMX0810")]
    [InlineData(".git/hooks/pre-commit", "HMX0810")]
    public void A_path_that_must_not_be_written(string path, string id)
    {
        using var tree = new TempTree();
        var plan = tree.Plan(Make.Owned(path, "evil"), Make.Owned("good", "1"));

        Assert.Equal(id, Assert.Single(plan.Diagnostics).Id);
        Assert.Equal(WorkspaceOutcome.InvalidOutput, plan.Outcome);
        Assert.False(tree.Workspace.Apply(plan).Applied);
        Assert.Empty(tree.Snapshot());
    }

    [Theory]
    [InlineData("console/nullable.cs")]
    [InlineData(".hatmaxer/.gitignore")]
    [InlineData("com10/a..b/ünï.cs")]
    [InlineData("a b/(c) [d] {e}.cs")]
    public void A_path_that_only_looks_bad(string path)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned(path, "1"));
        Assert.Equal("1", tree.Read(path));
    }

    [Fact]
    public void Long_paths_are_refused()
    {
        using var tree = new TempTree();
        Assert.Equal("HMX0802", Assert.Single(tree.Plan(Make.Owned(new string('a', 221), "1")).Diagnostics).Id);
        Assert.Equal("HMX0802", Assert.Single(tree.Plan(Make.Owned(new string('界', 90), "1")).Diagnostics).Id);
    }

    [Theory]
    [InlineData("HMX0803", "a/List.cs", "a/list.cs")]
    [InlineData("HMX0803", "a/x", "A/y")]
    [InlineData("HMX0803", "ÄPFEL", "äpfel")]
    [InlineData("HMX0805", "a", "a")]
    [InlineData("HMX0806", "a", "a/b")]
    [InlineData("HMX0806", "A", "a/b")]
    public void Two_paths_that_meet(string id, string first, string second)
    {
        using var tree = new TempTree();
        var plan = tree.Plan(Make.Owned(first, "1", "1"), Make.Owned(second, "2", "2"));
        Assert.Equal(id, Assert.Single(plan.Diagnostics).Id);
    }

    [Fact]
    public void Two_files_of_one_id()
    {
        using var tree = new TempTree();
        Assert.Equal("HMX0805", Assert.Single(tree.Plan(Make.Owned("a", "1", "x"), Make.Owned("b", "2", "x")).Diagnostics).Id);
    }

    [Theory]
    [InlineData("readme.md", "README.md")]
    [InlineData("Services/x", "services/todo/a.cs")]
    public void A_file_of_the_user_in_another_case(string existing, string generated)
    {
        using var tree = new TempTree();
        tree.Write(existing, "mine");
        var before = tree.Snapshot();

        var plan = tree.Plan(Make.Owned(generated, "1"));
        tree.Workspace.Apply(plan);

        Assert.Equal("HMX0804", Assert.Single(plan.Diagnostics).Id);
        Assert.Equal(before, tree.Snapshot());
    }

    [Fact]
    public void A_folder_where_a_file_must_go()
    {
        using var tree = new TempTree();
        tree.Write("a/mine", "mine");
        Assert.Equal("HMX0808", Assert.Single(tree.Plan(Make.Owned("a", "1")).Diagnostics).Id);
    }

    [Fact]
    public void A_file_where_a_folder_must_go()
    {
        using var tree = new TempTree();
        tree.Write("a", "mine");
        Assert.Equal("HMX0809", Assert.Single(tree.Plan(Make.Owned("a/b/c", "1")).Diagnostics).Id);
    }

    [Fact]
    public void The_root_is_a_file()
    {
        using var tree = new TempTree();
        tree.Write("a", "mine");
        Assert.Equal("HMX0844", Assert.Single(WorkspaceRoot.Open(tree.At("a")).Plan([Make.Owned("b", "1")]).Diagnostics).Id);
    }

    [Fact]
    public void Every_finding_has_a_descriptor_with_a_page()
    {
        var ids = WorkspaceDiagnostics.All.Select(d => d.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(ids, id => Assert.InRange(id, "HMX0800", "HMX0899"));
        Assert.All(WorkspaceDiagnostics.All, d => Assert.EndsWith(".", d.Fix, StringComparison.Ordinal));
    }
}
