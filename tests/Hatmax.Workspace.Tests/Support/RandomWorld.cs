namespace Hatmax.Workspace.Tests;

/// <summary>A tree, what generation gives for it, and a list of what the user would miss.</summary>
internal sealed class RandomWorld(Random random) : IDisposable
{
    private readonly TempTree _tree = new();
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deletedPaths = new(StringComparer.Ordinal);
    private List<GeneratedFile> _files = [];
    private int _next;

    public void EditAsUser()
    {
        foreach (var path in UserFiles())
        {
            switch (random.Next(12))
            {
                case 0:
                    var line = $"user line {_next++}";
                    _tree.Write(path, random.Next(2) == 0 ? _tree.Read(path) + line + "\n" : line + "\n" + _tree.Read(path));
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
                1 => file with { Text = $"generated {_next++}\n" },
                2 => file with { Text = file.Text + $"generated {_next++}\n" },
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
            next.Add(Make.Of(NewPath(id), $"generated {_next++}\ngenerated {_next++}\ngenerated {_next++}\n", (Ownership)random.Next(3), id));
        }

        _files = next;
    }

    public void Generate()
    {
        var plan = _tree.Plan(Shuffled());
        var result = _tree.Workspace.Apply(plan);
        Assert.True(result.Applied, string.Join('\n', result.Diagnostics));
        CheckAfter(plan);
        if (plan.Outcome == WorkspaceOutcome.Conflict && random.Next(2) == 0)
        {
            Resolve(plan);
            CheckAfter(plan);
        }
    }

    public void Dispose() => _tree.Dispose();

    // Now and then where the user has a file already.
    private string NewPath(string id)
    {
        var taken = _files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var own = UserFiles().Where(p => p.Contains("/own", StringComparison.Ordinal) && !p.EndsWith(".hatmax-new", StringComparison.Ordinal) && !taken.Contains(p)).ToList();
        return own.Count > 0 && random.Next(8) == 0 && _claimed.Add(own[0]) ? own[0] : $"d{random.Next(4)}/e{random.Next(3)}/{id}";
    }

    private void CheckAfter(WorkspacePlan plan)
    {
        CheckLines();

        // A file of the user's own that went out of the way is the exception.
        Assert.DoesNotContain(plan.Entries, e => e.Action == PlanAction.Create && _deletedPaths.Contains(e.Path) && !_claimed.Contains(e.Path));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tree.Outside));
        var after = _tree.Snapshot(times: true);
        var second = _tree.Plan(Shuffled());
        Assert.False(second.HasChanges);
        Assert.Equal(0, _tree.Workspace.Apply(second).Written);
        Assert.Equal(after, _tree.Snapshot(times: true));
    }

    private void Resolve(WorkspacePlan plan)
    {
        foreach (var entry in plan.Entries.Where(e => e.Action == PlanAction.Conflict))
        {
            // A resolution may be refused, and then says so; giving an edit up is the user's own choice.
            var take = entry.Ownership == Ownership.Owned || random.Next(3) == 0 ? Resolution.Generated : (Resolution)random.Next(4);
            if (take == Resolution.Generated)
            {
                _tree.Write($"aside/{_next++}.txt", _tree.Read(entry.Path));
            }

            var resolved = _tree.Workspace.Plan([.. Shuffled()], new PlanOptions { Resolve = new ResolveRequest([entry.Path], take) });
            Assert.All(resolved.Entries, e => Assert.Equal(entry.Path, e.Path));
            var result = _tree.Workspace.Apply(resolved);
            Assert.Equal(resolved.CanApply, result.Applied);
            Assert.True(result.Applied || take is not Resolution.Generated, string.Join('\n', result.Diagnostics));
            if (result.Applied && take != Resolution.Merged)
            {
                var next = _tree.Plan(Shuffled());
                Assert.DoesNotContain(next.Entries, e => e.Path == entry.Path && e.Action == PlanAction.Conflict);
            }
        }
    }

    private void CheckLines()
    {
        var all = UserFiles().SelectMany(p => File.ReadLines(_tree.At(p))).ToHashSet(StringComparer.Ordinal);
        Assert.All(_lines, line => Assert.Contains(line, all));
    }

    private bool Remains(string line) => UserFiles().Any(p => File.ReadLines(_tree.At(p)).Contains(line, StringComparer.Ordinal));

    private List<string> UserFiles() =>
    [
        .. Directory.EnumerateFiles(_tree.Root, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(_tree.Root, p).Replace('\\', '/'))
            .Where(p => !p.StartsWith(".hatmax/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private GeneratedFile[] Shuffled()
    {
        var files = _files.ToArray();
        random.Shuffle(files);
        return files;
    }
}
