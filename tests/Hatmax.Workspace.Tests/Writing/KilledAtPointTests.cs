namespace Hatmax.Workspace.Tests;

/// <summary>Real processes that the system ends at an exact point of a run.</summary>
public sealed class KilledAtPointTests
{
    private const int Kills = 16;

    [Fact]
    public void After_a_kill_at_a_point_the_tree_is_one_of_the_two()
    {
        using var start = GenerationPair.Start(out var a, out var b);
        var counter = new FaultInjector(-1, FaultKind.Kill);
        using (var whole = start.Copy())
        {
            GenerationPair.Apply(whole, Hatmax.Workspace.KillTarget.Generations.B, counter);
        }

        var unfinished = 0;
        Parallel.For(0, Kills, new ParallelOptions { MaxDegreeOfParallelism = 2 }, kill =>
        {
            using var tree = start.Copy();
            Assert.Null(TargetProcess.Run("die", tree.Root, (counter.Points * kill / Kills).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Interlocked.Add(ref unfinished, new StateFolder(tree.Root).HasUnfinishedRun ? 1 : 0);
            Assert.Equal(WorkspaceOutcome.Ok, tree.Workspace.Plan(Hatmax.Workspace.KillTarget.Generations.B).Outcome);
            var found = tree.Snapshot();
            Assert.True(GenerationPair.Same(found, a) || GenerationPair.Same(found, b), GenerationPair.Difference(found, a, b));
        });
        Assert.True(unfinished > Kills / 2, $"Only {unfinished} kills left something to do.");
    }
}
