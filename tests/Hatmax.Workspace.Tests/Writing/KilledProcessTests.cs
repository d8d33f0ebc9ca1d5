using System.Diagnostics;
using Hatmax.Workspace.KillTarget;

namespace Hatmax.Workspace.Tests;

/// <summary>Real processes, really killed, at random moments.</summary>
public sealed class KilledProcessTests
{
    private const int Kills = 200;

    // A slow machine proves less, but does not hold up the build.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(25);

    [Fact]
    public void After_a_kill_the_tree_is_one_of_the_two()
    {
        using var tree = GenerationPair.Start(out var a, out var b);
        var random = new Random(Environment.TickCount);
        var clock = Stopwatch.StartNew();
        var (kills, interrupted) = (0, 0);
        for (; kills < Kills && (clock.Elapsed < Limit || kills < 20); kills++)
        {
            using (var process = TargetProcess.Start("loop", tree.Root, "ready"))
            {
                process.KillAfter(TimeSpan.FromMicroseconds(random.Next(40_000)));
            }

            interrupted += new StateFolder(tree.Root).HasUnfinishedRun ? 1 : 0;
            var plan = tree.Workspace.Plan(Generations.A);
            Assert.Equal(WorkspaceOutcome.Ok, plan.Outcome);
            var found = tree.Snapshot();
            Assert.True(GenerationPair.Same(found, a) || GenerationPair.Same(found, b), $"Kill {kills}: {GenerationPair.Difference(found, a, b)}");
        }

        Assert.True(interrupted > kills / 10, $"Only {interrupted} of {kills} kills hit a run.");
    }
}
