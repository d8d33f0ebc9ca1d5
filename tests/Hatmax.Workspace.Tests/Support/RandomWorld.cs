namespace Hatmax.Workspace.Tests;

/// <summary>A tree, what generation gives for it, and a list of what the user would miss.</summary>
internal sealed class RandomWorld(Random random) : IDisposable
{
    private readonly TempTree _tree = new();
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deletedPaths = new(StringComparer.Ordinal);
    private List<GeneratedFile> _files = [];
    private int _next;

    /// <summary>Runs that were not refused.</summary>
    public int Applied { get; private set; }

    public void EditAsUser()
    {
        foreach (var path in UserFiles())
        {
            switch (random.Next(12))
            {
                case 0:
                    var line = $"user line {_next++}";
                    _tree.Append(path, line + "\n");
                    _lines.Add(line);
                    break;
                case 1:
                    _tree.Delete(path);
                    _deletedPaths.Add(path);
                    _lines.RemoveWhere(line => !Remains(line));
                    break;
                case 2:
                    _tree.Write(path, _tree.Read(path).ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\n"));
                    break;
            }
        }

        if (random.Next(3) == 0)
        {
            var line = $"own file {_next++}";
            _tree.Write($"d{random.Next(4)}/own{_next}.txt", line + "\n");
            _lines.Add(line);
        }
    }

    public void ChangeGeneration()
    {
        var next = new List<GeneratedFile>();
        foreach (var file in _files)
        {
            var changed = random.Next(10) switch
            {
                0 => null,
                1 or 2 => file with { Text = $"generated {_next++}\n" },
                3 => file with { Path = $"d{random.Next(4)}/moved{_next++}" },
                4 => file with { Ownership = (Ownership)random.Next(3) },
                _ => file,
            };
            if (changed is not null)
            {
                next.Add(changed);
            }
        }

        for (var count = random.Next(6); count > 0; count--)
        {
            var id = $"file{_next++}";
            next.Add(Make.Of($"d{random.Next(4)}/e{random.Next(3)}/{id}", $"generated {_next++}\n", (Ownership)random.Next(3), id));
        }

        _files = next;
    }

    public void Generate()
    {
        var before = _tree.Snapshot(times: true);
        var plan = _tree.Plan(Shuffled());
        var result = _tree.Workspace.Apply(plan);
        if (plan.Outcome == WorkspaceOutcome.Conflict)
        {
            Assert.False(result.Applied);
            Assert.Equal(before, _tree.Snapshot(times: true));
            Resolve(plan);
            plan = _tree.Plan(Shuffled());
            result = _tree.Workspace.Apply(plan);
        }

        Assert.True(result.Applied, string.Join('\n', result.Diagnostics));
        Applied++;
        CheckLines();
        Assert.DoesNotContain(plan.Entries, e => e.Action == PlanAction.Create && _deletedPaths.Contains(e.Path));
        var after = _tree.Snapshot(times: true);
        Assert.Equal(0, _tree.Generate(Shuffled()).Written);
        Assert.Equal(after, _tree.Snapshot(times: true));
    }

    public void Dispose() => _tree.Dispose();

    // What the message says: set the edit aside, then take the generated text.
    private void Resolve(WorkspacePlan plan)
    {
        foreach (var entry in plan.Entries.Where(e => e.Action == PlanAction.Refused))
        {
            // The reason names the file that is there: for a move that is the old path.
            _tree.Write($"aside/{_next++}.txt", _tree.Read(entry.Reason!.Split(' ')[0]));
        }

        var restore = plan.Entries.Where(e => e.Action == PlanAction.Refused).Select(e => e.Path).ToImmutableArray();
        var result = _tree.Workspace.Apply(_tree.Workspace.Plan([.. Shuffled()], new PlanOptions { Restore = restore }));
        Assert.True(result.Applied, string.Join('\n', result.Diagnostics));
    }

    private void CheckLines()
    {
        var all = Directory.EnumerateFiles(_tree.Root, "*", SearchOption.AllDirectories)
            .Where(p => !p.Contains(".hatmax", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(_lines, line => Assert.Contains(line, all));
    }

    private bool Remains(string line) => UserFiles().Any(p => File.ReadLines(_tree.At(p)).Contains(line, StringComparer.Ordinal));

    private List<string> UserFiles() =>
    [
        .. Directory.EnumerateFiles(_tree.Root, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(_tree.Root, p).Replace('\\', '/'))
            .Where(p => !p.StartsWith(".hatmax", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private GeneratedFile[] Shuffled()
    {
        var files = _files.ToArray();
        random.Shuffle(files);
        return files;
    }
}
