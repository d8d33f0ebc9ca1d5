namespace Hatmax.Workspace.Tests;

/// <summary>Texts beside conflicts come, change, move and go in the one step in which everything does.</summary>
public sealed class KilledConflictTests
{
    private static readonly ImmutableArray<GeneratedFile> Before =
        [Make.Merged("a/stays", "2\n", "stays"), Make.Merged("a/moves", "2\n", "moves"), Make.Merged("a/ends", "2\n", "ends"), Make.Merged("a/new", "1\n", "new"), Make.Owned("a/other", "1\n", "other")];

    private static readonly ImmutableArray<GeneratedFile> After =
        [Make.Merged("a/stays", "3\n", "stays"), Make.Merged("b/moves", "2\n", "moves"), Make.Merged("a/ends", "mine\n", "ends"), Make.Merged("a/new", "2\n", "new"), Make.Owned("a/other", "2\n", "other")];

    [Fact]
    public void A_kill_at_any_step_leaves_one_of_the_two_trees()
    {
        using var start = Start();
        var old = start.Snapshot();
        using var end = start.Copy();
        Assert.Equal(WorkspaceOutcome.Conflict, end.Generate([.. After]).Outcome);
        Assert.Equal(["a/new.hatmax-new", "a/stays.hatmax-new", "b/moves.hatmax-new"], end.Snapshot().Keys.Where(p => p.EndsWith(".hatmax-new", StringComparison.Ordinal)));
        var next = end.Snapshot();
        var (resumed, undone) = (0, 0);
        for (var step = 0; ; step++)
        {
            using var tree = start.Copy();
            var plan = tree.Plan([.. After]);
            if (!KilledException.Stops(() => WorkspaceRoot.Open(tree.Root, new StopAt(step, () => new KilledException())).Apply(plan)))
            {
                break;
            }

            _ = tree.Plan([.. After]);
            var found = tree.Snapshot();
            Assert.True(GenerationPair.Same(found, old) || GenerationPair.Same(found, next), $"Step {step}: {GenerationPair.Difference(found, old, next)}");
            _ = GenerationPair.Same(found, next) ? resumed++ : undone++;
            tree.Generate([.. After]);
            Assert.Equal(next, tree.Snapshot());
        }

        Assert.True(resumed > 5 && undone > 5, $"{resumed} {undone}");
    }

    private static TempTree Start()
    {
        var tree = new TempTree();
        tree.Generate([.. Before.Select(f => f with { Text = "1\n" })]);
        foreach (var file in Before.Where(f => f.Ownership == Ownership.Merged))
        {
            tree.Write(file.Path, "mine\n");
        }

        tree.Generate([.. Before]);
        return tree;
    }
}
