using System.Collections.Immutable;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Soak;

/// <summary>
/// One tree over several runs. The invariants are about lines and files, not about what the plan calls its actions: they hold whether an edit is merged, set
/// beside, or refused.
/// </summary>
internal sealed class TreeCase : IDisposable
{
    private const int Rounds = 4;

    private readonly Random _random;
    private readonly ScratchTree _tree = new();
    private readonly RandomOutput _output;
    private readonly RandomUser _user;

    // What lies where, by logical id, as of the last run that was applied; and which of these files the user deleted since they were last written.
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);
    private string _story = "";

    public TreeCase(int seed)
    {
        _random = new Random(seed);
        _output = new RandomOutput(_random);
        _user = new RandomUser(_random, _tree);
        File.WriteAllText(Path.Combine(_tree.Outside, "victim.txt"), "outside\n");
    }

    /// <summary>Null when every invariant held.</summary>
    public string? Run()
    {
        try
        {
            _output.Grow(5 + _random.Next(10));
            for (var round = 0; round < Rounds; round++)
            {
                _story += round == 0 ? "" : $"round {round}; ";
                Generate();
                _user.Work();
                _deleted.UnionWith(_ids.Where(i => _user.Deleted.Contains(i.Key) && !_tree.Has(i.Key)).Select(i => i.Value));
                _user.Deleted.Clear();
                Disturb();
                _output.Change();
            }

            Generate();
            return null;
        }
        catch (SoakException e)
        {
            return $"{e.Message}\n  {_story}";
        }
    }

    public void Dispose() => _tree.Dispose();

    private void Generate()
    {
        var before = _tree.Snapshot(times: true);
        var files = _output.Files;
        var present = files.Select(f => f.Path).Where(_tree.Has).ToHashSet(StringComparer.Ordinal);
        CheckOrder(files);
        var result = Apply(files);
        if (!result.Applied)
        {
            SoakException.Unless(before.SequenceEqual(_tree.Snapshot(times: true)), () => "a run that applied nothing changed something");
            SoakException.Unless(result.Diagnostics.Any(d => d.Fix.Length > 0), () => "refused without a way out");
        }

        Check(before, present, files);
        var after = _tree.Snapshot(times: true);
        var again = Apply(_output.Files);
        SoakException.Unless(again is { Written: 0, Deleted: 0 } && after.SequenceEqual(_tree.Snapshot(times: true)), () => $"the second run was not idle: {StateChecks.Difference(_tree.Snapshot(times: true), after)}");
        if (result.Applied)
        {
            Remember(files);
        }
        else
        {
            GiveWay(files);
        }
    }

    // The user sets edits aside and takes the generated text, as the messages say; what stands in the way for another reason is moved away.
    private void GiveWay(ImmutableArray<GeneratedFile> files)
    {
        foreach (var path in _tree.Files().Where(p => !p.StartsWith("aside/", StringComparison.Ordinal)).ToList())
        {
            var aside = _tree.At($"aside/{path.Replace('/', '-')}-{_random.Next()}");
            Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
            File.Copy(_tree.At(path), aside);
        }

        foreach (var link in Links())
        {
            File.Delete(link);
        }

        var result = WorkspaceRoot.Open(_tree.Root).Apply(WorkspaceRoot.Open(_tree.Root).Plan(files, new PlanOptions { Restore = ["."] }));
        _story += $"gave way: {result.Applied}; ";
        if (result.Applied)
        {
            _deleted.Clear();
            Remember(files);
        }

        StateChecks.CheckLines(_tree, _user.Lines, "after giving way");
    }

    private void Check(SortedDictionary<string, string> before, HashSet<string> present, ImmutableArray<GeneratedFile> files)
    {
        StateChecks.CheckLines(_tree, _user.Lines, "after the run");
        StateChecks.Check(_tree, "after the run");
        SoakException.Unless(File.ReadAllText(Path.Combine(_tree.Outside, "victim.txt")) == "outside\n" && Directory.GetFileSystemEntries(_tree.Outside).Length == 1, () => "something was written outside of the root");
        var known = before.Keys.ToHashSet(StringComparer.Ordinal);
        var back = files.Where(f => _deleted.Contains(f.LogicalId) && _tree.Has(f.Path) && !present.Contains(f.Path)).Select(f => f.Path).ToList();
        SoakException.Unless(back.Count == 0, () => $"deleted files came back: {string.Join(", ", back)}");
        var folded = _tree.Snapshot().Keys.GroupBy(k => k.ToUpperInvariant(), StringComparer.Ordinal).Where(g => g.Count() > 1 && g.Any(k => !known.Contains(k))).ToList();
        SoakException.Unless(folded.Count == 0, () => $"written into a collision of case: {string.Join(", ", folded.SelectMany(g => g))}");
    }

    private void Remember(ImmutableArray<GeneratedFile> files)
    {
        _ids.Clear();
        foreach (var file in files)
        {
            _ids[file.Path] = file.LogicalId;
        }
    }

    private void CheckOrder(ImmutableArray<GeneratedFile> files)
    {
        var one = WorkspaceRoot.Open(_tree.Root).Plan(files);
        var other = WorkspaceRoot.Open(_tree.Root).Plan([.. files.Reverse()]);
        SoakException.Unless(one.Entries.SequenceEqual(other.Entries) && one.Diagnostics.SequenceEqual(other.Diagnostics), () => "the plan depends on the order of the files");
    }

    private ApplyResult Apply(ImmutableArray<GeneratedFile> files)
    {
        var workspace = WorkspaceRoot.Open(_tree.Root);
        return workspace.Apply(workspace.Plan(files));
    }

    private IEnumerable<string> Links() => _tree.Snapshot().Where(p => p.Value.StartsWith("link", StringComparison.Ordinal)).Select(p => _tree.At(p.Key)).ToList();

    // What else people do to a tree: links in it, out of it and to nowhere, folders moved, names that differ only by case.
    private void Disturb()
    {
        var target = $"d{_random.Next(4)}";
        switch (_random.Next(8))
        {
            case 0 when Directory.Exists(_tree.At(target)) && !Path.Exists(_tree.At("real-" + target)) && new DirectoryInfo(_tree.At(target)).LinkTarget is null:
                Directory.Move(_tree.At(target), _tree.At("real-" + target));
                Directory.CreateSymbolicLink(_tree.At(target), "real-" + target);
                _story += $"linked {target}; ";
                break;
            case 1 when !Path.Exists(_tree.At(target)) && new FileInfo(_tree.At(target)).LinkTarget is null:
                Directory.CreateSymbolicLink(_tree.At(target), _tree.Outside);
                _story += $"linked {target} to the outside; ";
                break;
            case 2 when !Path.Exists(_tree.At("d9")):
                _user.Own($"D{_random.Next(4)}/own{_random.Next()}.txt");
                _story += "other case; ";
                break;
        }
    }
}
