using System.Diagnostics;
using Hatmax.Workspace.KillTarget;

namespace Hatmax.Workspace.Tests;

/// <summary>Real processes, really killed, at random moments.</summary>
public sealed class KilledProcessTests
{
    private const int Kills = 200;
    private const int Lanes = 2;

    // A slow machine proves less, but does not hold up the build.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task After_a_kill_the_tree_is_one_of_the_two()
    {
        var lanes = Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => KillAgainAndAgain(new Random(Environment.TickCount + lane))));
        var counts = await Task.WhenAll(lanes);
        var (kills, interrupted) = (counts.Sum(c => c.Kills), counts.Sum(c => c.Interrupted));
        Assert.True(interrupted > kills / 10, $"Only {interrupted} of {kills} kills hit a run.");
    }

    private static (int Kills, int Interrupted) KillAgainAndAgain(Random random)
    {
        using var tree = GenerationPair.Start(out var a, out var b);
        var state = new StateFolder(tree.Root);
        var clock = Stopwatch.StartNew();
        var (kills, interrupted) = (0, 0);
        for (; kills < Kills / Lanes && (clock.Elapsed < Limit || kills < 10); kills++)
        {
            using (var process = TargetProcess.Start("loop", tree.Root, "ready"))
            {
                // How long it takes to get to the run, and through it, depends on the machine: most kills wait until it has begun.
                if (random.Next(4) > 0)
                {
                    SpinWait.SpinUntil(() => state.HasUnfinishedRun, Limit);
                }

                process.KillAfter(TimeSpan.FromMicroseconds(random.Next(10_000)));
            }

            interrupted += state.HasUnfinishedRun ? 1 : 0;
            var plan = tree.Workspace.Plan(Generations.A);
            Assert.Equal(WorkspaceOutcome.Ok, plan.Outcome);
            var found = tree.Snapshot();
            Assert.True(GenerationPair.Same(found, a) || GenerationPair.Same(found, b), $"Kill {kills}: {GenerationPair.Difference(found, a, b)}");
        }

        return (kills, interrupted);
    }
}
