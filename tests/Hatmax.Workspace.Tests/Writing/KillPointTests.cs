using Hatmax.Workspace.KillTarget;

namespace Hatmax.Workspace.Tests;

/// <summary>Stops a run before every single change of the disk, and the recovery too.</summary>
public sealed class KillPointTests
{
    [Fact]
    public void A_kill_before_any_step_leaves_one_of_the_two_trees()
    {
        using var start = GenerationPair.Start(out var a, out var b);
        var random = new Random(20260701);
        var (old, next) = (0, 0);
        for (var step = 0; ; step++)
        {
            using var tree = start.Copy();
            var killer = new StopAt(step, () => new KilledException());
            if (!KilledException.Stops(() => GenerationPair.Apply(tree, Generations.B, killer)))
            {
                Assert.Equal(b, tree.Snapshot());
                Assert.True(step > 60, $"Only {step} steps were seen.");
                break;
            }

            // The recovery is killed as well, as often as it takes to get past a random step.
            while (KilledException.Stops(() => WorkspaceRoot.Open(tree.Root, new StopAt(random.Next(30), () => new KilledException())).Plan(Generations.B)))
            {
                Assert.True(Directory.Exists(tree.At(".hatmax")));
            }

            var found = tree.Snapshot();
            Assert.True(GenerationPair.Same(found, a) || GenerationPair.Same(found, b), $"Step {step}: {GenerationPair.Difference(found, a, b)}");
            _ = GenerationPair.Same(found, a) ? old++ : next++;
            Assert.True(GenerationPair.Apply(tree, Generations.B, null).Applied);
            Assert.Equal(b, tree.Snapshot());
        }

        Assert.True(old > 10 && next > 10, $"{old} kills left the old tree, {next} the new one.");
    }

    [Fact]
    public void A_disk_error_at_any_step_leaves_one_of_the_two_trees_at_once()
    {
        using var start = GenerationPair.Start(out var a, out var b);
        for (var step = 0; ; step++)
        {
            using var tree = start.Copy();
            var failure = new StopAt(step, () => step % 2 == 0 ? new IOException("No space left on device") : new UnauthorizedAccessException("Permission denied"));
            var result = GenerationPair.Apply(tree, Generations.B, failure);
            if (result is { Applied: true, Diagnostics: var clean } && clean.All(d => d.Severity == Severity.Info))
            {
                break;
            }

            if (result.Applied)
            {
                Assert.Contains(result.Diagnostics, d => d.Id == "HMX0847");
                Assert.Empty(tree.Workspace.Plan(Generations.B).Diagnostics.Where(d => d.Severity == Severity.Error));
                Assert.Equal(b, tree.Snapshot());
            }
            else
            {
                Assert.Equal(("HMX0842", WorkspaceOutcome.Environment), (result.Diagnostics[^1].Id, result.Outcome));
                Assert.True(GenerationPair.Same(tree.Snapshot(), a), $"Step {step}: {GenerationPair.Difference(tree.Snapshot(), a, a)}");
            }
        }
    }

    [Fact]
    public void A_kill_while_a_failed_run_is_taken_back_leaves_one_of_the_two_trees()
    {
        using var start = GenerationPair.Start(out var a, out var b);
        var random = new Random(20260702);
        var counter = new StopAt(-1, () => new KilledException());
        using (var whole = start.Copy())
        {
            GenerationPair.Apply(whole, Generations.B, counter);
        }

        var stopped = 0;
        for (var attempt = 0; attempt < 150; attempt++)
        {
            using var tree = start.Copy();
            var (failAt, stopAfter) = (random.Next(counter.Steps / 3, counter.Steps), 1 + random.Next(25));
            stopped += KilledException.Stops(() => GenerationPair.Apply(tree, Generations.B, new FailThenStop(failAt, stopAfter))) ? 1 : 0;
            while (KilledException.Stops(() => WorkspaceRoot.Open(tree.Root, new StopAt(random.Next(40), () => new KilledException())).Plan(Generations.B)))
            {
                Assert.True(Directory.Exists(tree.At(".hatmax")));
            }

            var found = tree.Snapshot();
            Assert.True(GenerationPair.Same(found, a) || GenerationPair.Same(found, b), $"{failAt}+{stopAfter}: {GenerationPair.Difference(found, a, b)}");
        }

        Assert.True(stopped > 20, $"Only {stopped} were killed.");
    }

    [Fact]
    public void An_edit_made_between_the_kill_and_the_recovery_is_not_lost()
    {
        using var start = GenerationPair.Start(out _, out _);
        for (var step = 0; ; step++)
        {
            using var tree = start.Copy();
            if (!KilledException.Stops(() => GenerationPair.Apply(tree, Generations.B, new StopAt(step, () => new KilledException()))))
            {
                break;
            }

            tree.Append("windows.g.cs", "EDIT");
            tree.Append("run", "EDIT");
            tree.Write("only-A/deep/er/x.g.cs", "EDIT");
            tree.Write("moved-A/edited.cs", "EDIT");
            tree.Write("moved-B/plain.g.cs", "EDIT");
            tree.Plan([.. Generations.B]);

            string[] edited = ["windows.g.cs", "run", "only-A/deep/er/x.g.cs", "moved-A/edited.cs", "moved-B/plain.g.cs"];
            Assert.All(edited, path => Assert.Contains("EDIT", tree.Read(path), StringComparison.Ordinal));
            Assert.False(Directory.Exists(tree.At(".hatmax/tmp")));
        }
    }
}
