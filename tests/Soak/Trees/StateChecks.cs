using Hatmax.Workspace;

namespace Hatmax.Soak;

/// <summary>What must hold under <c>.hatmax</c> when no run is going on.</summary>
internal static class StateChecks
{
    /// <summary>No traces of a run, and exactly the base texts that the manifest needs, whole.</summary>
    public static void Check(ScratchTree tree, string when)
    {
        var state = new StateFolder(tree.Root);
        SoakException.Unless(!state.HasUnfinishedRun, () => $"{when}: traces of a run remain");
        var stored = Directory.Exists(state.Bases) ? Directory.GetFiles(state.Bases).Select(p => Path.GetFileName(p)).ToHashSet(StringComparer.Ordinal) : [];
        var needed = new HashSet<string>(StringComparer.Ordinal);
        if (File.Exists(state.Manifest))
        {
            var (manifest, problem) = ManifestReader.Read(File.ReadAllBytes(state.Manifest));
            SoakException.Unless(manifest is not null, () => $"{when}: {problem}");
            needed = manifest!.Entries.Values.Where(e => e.KeepsBase).Select(e => e.Base!).ToHashSet(StringComparer.Ordinal);
        }

        SoakException.Unless(stored.SetEquals(needed), () => $"{when}: {stored.Except(needed).Count()} bases too many, {needed.Except(stored).Count()} missing");
        SoakException.Unless(needed.All(hash => BaseText.Read(state.Base(hash), hash) is not null), () => $"{when}: a base is damaged");
    }

    /// <summary>Every line is in some file of the tree.</summary>
    public static void CheckLines(ScratchTree tree, IReadOnlySet<string> lines, string when)
    {
        var found = tree.Files().SelectMany(p => tree.Read(p).ReplaceLineEndings("\n").Split('\n')).ToHashSet(StringComparer.Ordinal);
        SoakException.Unless(lines.IsSubsetOf(found), () => $"{when}: lost {string.Join(", ", lines.Except(found))}");
    }

    /// <summary>Where two snapshots differ, for people.</summary>
    public static string Difference(SortedDictionary<string, string> found, SortedDictionary<string, string> expected) =>
        string.Join(", ", found.Except(expected).Select(p => $"+{p.Key} [{p.Value[^20..]}]").Concat(expected.Except(found).Select(p => $"-{p.Key} [{p.Value[^20..]}]")).Take(12));
}
