using System.Collections.Immutable;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Soak;

/// <summary>A tree with a user's edits, the run that is due, and what the tree looks like before and after it.</summary>
internal sealed class FaultWorld : IDisposable
{
    private readonly ScratchTree _tree = new();
    private readonly PlanOptions _options;

    private FaultWorld(Random random)
    {
        var output = new RandomOutput(random);
        var user = new RandomUser(random, _tree);
        if (random.Next(8) > 0)
        {
            output.Grow(6 + random.Next(10));
            WorkspaceRoot.Open(_tree.Root).Apply(WorkspaceRoot.Open(_tree.Root).Plan(output.Files));
            user.Work();
            Link(random);
            output.Change();
        }
        else
        {
            // The first run of all, into a folder that holds something.
            user.Work();
            output.Grow(10);
        }

        Files = output.Files;
        Before = _tree.Snapshot(times: true);
        // Half of the conflicts stay: texts beside files are a part of what is written.
        var conflicts = WorkspaceRoot.Open(_tree.Root).Plan(Files).Entries.Where(e => e.Action == PlanAction.Conflict).Select(e => e.Path);
        _options = new PlanOptions { Restore = [.. conflicts.Where((_, i) => i % 2 == 0)] };
        var counter = new FaultInjector(-1, FaultKind.Kill);
        using var copy = Copy();
        IsOfUse = Apply(copy, counter).Applied;
        Points = counter.Points;
        After = copy.Snapshot();
        IsOfUse &= Points > 20;
    }

    /// <summary>The output of generation.</summary>
    public ImmutableArray<GeneratedFile> Files { get; }

    /// <summary>The old tree, times included.</summary>
    public SortedDictionary<string, string> Before { get; }

    /// <summary>The new tree.</summary>
    public SortedDictionary<string, string> After { get; }

    /// <summary>How many points the run has at which something may go wrong.</summary>
    public int Points { get; }

    private bool IsOfUse { get; }

    /// <summary>The first world from that seed on in which there is something to write and nothing in its way.</summary>
    public static FaultWorld Make(int seed)
    {
        for (var attempt = 0; ; attempt++)
        {
            var world = new FaultWorld(new Random((seed * 1009) + attempt));
            if (world.IsOfUse)
            {
                return world;
            }

            world.Dispose();
        }
    }

    public ScratchTree Copy()
    {
        var copy = new ScratchTree();
        _tree.CopyTo(copy);
        return copy;
    }

    public WorkspacePlan Plan(ScratchTree tree, IWriteObserver? observer) => WorkspaceRoot.Open(tree.Root, observer).Plan(Files, _options);

    public ApplyResult Apply(ScratchTree tree, IWriteObserver? observer) => WorkspaceRoot.Open(tree.Root, observer).Apply(Plan(tree, null));

    public void Dispose() => _tree.Dispose();

    // The user moved a folder elsewhere in the tree and left a link.
    private void Link(Random random)
    {
        if (random.Next(3) == 0 && Directory.Exists(_tree.At("d0")))
        {
            Directory.Move(_tree.At("d0"), _tree.At("elsewhere"));
            Directory.CreateSymbolicLink(_tree.At("d0"), "elsewhere");
        }
    }
}
