namespace Hatmax.Workspace.Tests;

/// <summary>Line endings, byte order mark and mode are the user's.</summary>
public sealed class StyleTests
{
    [Theory]
    [InlineData("1\r\n2\r\n")]
    [InlineData("\uFEFF1\n2\n")]
    [InlineData("\uFEFF1\r\n2\r\n")]
    public void A_style_is_not_an_edit_and_is_kept(string styled)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1\n2\n"));
        tree.Write("a", styled);
        Assert.False(tree.Plan(Make.Owned("a", "1\n2\n")).HasChanges);

        tree.Generate(Make.Owned("a", "new\n2\n"));

        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(styled.Replace("1", "new", StringComparison.Ordinal)), tree.Bytes("a"));
        Assert.False(tree.Plan(Make.Owned("a", "new\n2\n")).HasChanges);
    }

    [Fact]
    public void Mixed_line_endings_become_those_of_most_lines()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1\n2\n3\n"));
        tree.Write("a", "1\r\n2\n3\r\n");
        tree.Generate(Make.Owned("a", "1\n2\n4\n"));
        Assert.Equal("1\r\n2\r\n4\r\n", tree.Read("a"));
    }

    [Fact]
    public void New_files_have_line_feeds_and_no_mark()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "\uFEFF1\r\n2\n"));
        Assert.Equal("1\n2\n"u8.ToArray(), tree.Bytes("a"));
    }

    [Fact]
    public void The_mode_is_kept_and_the_executable_bit_follows_generation()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var tree = new TempTree();
        tree.Generate(Make.Owned("run", "1") with { Executable = true }, Make.Owned("a", "1"));
        Assert.True(File.GetUnixFileMode(tree.At("run")).HasFlag(UnixFileMode.UserExecute));
        Assert.False(File.GetUnixFileMode(tree.At("a")).HasFlag(UnixFileMode.UserExecute));
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(tree.At("a"), Private);
        File.SetUnixFileMode(tree.At("run"), Private);

        tree.Generate(Make.Owned("run", "2") with { Executable = true }, Make.Owned("a", "2", "a"));
        Assert.Equal((Private, Private), (File.GetUnixFileMode(tree.At("a")), File.GetUnixFileMode(tree.At("run"))));

        tree.Generate(Make.Owned("run", "2"), Make.Owned("b", "2", "a") with { Executable = true });
        Assert.Equal((Private | UnixFileMode.UserExecute, Private), (File.GetUnixFileMode(tree.At("b")), File.GetUnixFileMode(tree.At("run"))));
    }

    [Fact]
    public void Text_that_is_not_utf8_is_an_edit()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Merged("a", "1\n"));
        File.WriteAllText(tree.At("a"), "1\n", System.Text.Encoding.Unicode);
        Assert.Equal(PlanAction.Kept, Assert.Single(tree.Plan(Make.Merged("a", "1\n")).Entries).Action);
    }
}
