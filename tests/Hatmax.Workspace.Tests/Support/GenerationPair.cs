using Hatmax.Workspace.KillTarget;

namespace Hatmax.Workspace.Tests;

internal static class GenerationPair
{
    /// <summary>A tree of A with the user's edits, and what it looks like with either output.</summary>
    public static TempTree Start(out SortedDictionary<string, string> a, out SortedDictionary<string, string> b)
    {
        var tree = new TempTree();
        Assert.True(Apply(tree, Generations.A, null).Applied);
        Generations.EditAsUser(tree.Root);

        // Only after one round are the merged files in the form that further rounds reproduce.
        Assert.True(Apply(tree, Generations.B, null).Applied);
        Assert.True(Apply(tree, Generations.A, null).Applied);
        a = tree.Snapshot();
        using var other = tree.Copy();
        Assert.True(Apply(other, Generations.B, null).Applied);
        b = other.Snapshot();
        Assert.NotEqual(a, b);
        return tree;
    }

    public static ApplyResult Apply(TempTree tree, ImmutableArray<GeneratedFile> files, IWriteObserver? observer)
    {
        var plan = tree.Workspace.Plan(files);
        Assert.Equal(WorkspaceOutcome.Ok, plan.Outcome);
        return WorkspaceRoot.Open(tree.Root, observer).Apply(plan);
    }

    public static bool Same(SortedDictionary<string, string> left, SortedDictionary<string, string> right) => left.SequenceEqual(right);

    public static string Difference(SortedDictionary<string, string> found, params SortedDictionary<string, string>[] expected) =>
        string.Join(" | ", expected.Select(e => string.Join(", ", found.Except(e).Concat(e.Except(found)).Select(p => p.Key).Distinct(StringComparer.Ordinal))));
}
