namespace Hatmax.Workspace.Tests;

/// <summary>What a run that is taken back, or killed, must not forget.</summary>
public sealed class TakenBackTests
{
    [Fact]
    public void A_folder_that_left_comes_back_with_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var start = new TempTree();
        start.Generate(Make.Owned("secret/inner/x", "1"), Make.Owned("y", "1"));
        File.SetUnixFileMode(start.At("secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var before = start.Snapshot(times: true);
        var refused = 0;
        for (var step = 0; ; step++)
        {
            using var tree = start.Copy();
            var plan = tree.Plan(Make.Owned("y", "2"));
            var result = WorkspaceRoot.Open(tree.Root, new StopAt(step, () => new IOException("Input/output error", 5))).Apply(plan);
            if (result.Applied && result.Diagnostics.IsEmpty && step > 20)
            {
                break;
            }

            if (!result.Applied)
            {
                refused++;
                Assert.Equal(before, tree.Snapshot(times: true));
            }
        }

        Assert.True(refused > 10, $"Only {refused} runs were taken back.");
    }

    [Fact]
    public void A_base_that_was_lost_is_never_half_there_after_a_kill()
    {
        using var start = new TempTree();
        start.Generate(Make.Merged("a.txt", new string('x', 5000)), Make.Owned("y", "1"));
        var hash = Path.GetFileName(Directory.GetFiles(start.At(".hatmax/base")).Single());
        start.Delete(".hatmax/base/" + hash);
        GeneratedFile[] next = [Make.Merged("a.txt", new string('x', 5000)), Make.Owned("y", "2")];
        for (var point = 0; ; point++)
        {
            using var tree = start.Copy();
            var killed = KilledException.Stops(() => WorkspaceRoot.Open(tree.Root, new FaultInjector(point, FaultKind.Kill)).Apply(tree.Plan(next)));
            tree.Generate(next);
            var stored = new StateFolder(tree.Root).Base(hash);
            Assert.NotNull(BaseText.Read(stored, hash));
            if (!killed)
            {
                Assert.True(point > 20, $"Only {point} points were seen.");
                break;
            }
        }
    }

    [Fact]
    public void What_was_saved_from_an_earlier_run_is_not_overwritten()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("gone", "1"), Make.Owned("y", "1"));
        tree.Write("gone.hatmax-saved", "saved before");
        var plan = tree.Plan(Make.Owned("y", "2"));

        // Killed when the file has left and the other is still to come; then the user makes a new one and edits the other.
        Assert.True(KilledException.Stops(() => WorkspaceRoot.Open(tree.Root, new StopBeforeLastFile()).Apply(plan)));
        tree.Write("gone", "mine");
        tree.Write("y", "edited");
        tree.Plan(Make.Owned("y", "2"));

        Assert.Equal(("mine", "saved before", "1"), (tree.Read("gone"), tree.Read("gone.hatmax-saved"), tree.Read("gone.hatmax-saved2")));
    }

    [Fact]
    public void A_state_that_was_cut_short_vouches_for_nothing()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"), Make.Owned("b", "1"));
        var inputs = new ProjectInputs("spec", "", () => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
        FreshTree.Remember(tree.Root, inputs, tree.Plan(Make.Owned("a", "1"), Make.Owned("b", "1")));
        Assert.NotNull(FreshTree.Find(tree.Root, inputs));
        var whole = tree.Read(".hatmax/generated.state");
        for (var length = 0; length < whole.Length - 1; length++)
        {
            tree.Write(".hatmax/generated.state", whole[..length]);
            Assert.Null(FreshTree.Find(tree.Root, inputs));
        }

        tree.Write(".hatmax/generated.state", whole);
        Directory.CreateDirectory(tree.At(".hatmax/tmp/run1"));
        Assert.Null(FreshTree.Find(tree.Root, inputs));
    }

    private sealed class StopBeforeLastFile : IWriteObserver
    {
        public void Before(WriteStep step, string path)
        {
            if (step == WriteStep.MoveFile && Path.GetFileName(path) == "y")
            {
                throw new KilledException();
            }
        }
    }
}
