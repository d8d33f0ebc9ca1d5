using Hatmax.Workspace;

namespace Hatmax.Soak;

/// <summary>One run that goes wrong at one point, a recovery that goes wrong as well, a recovery that does not, and the same run again.</summary>
internal sealed class FaultCase(FaultWorld world, int number, int seed) : IDisposable
{
    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    private readonly Random _random = new(seed);
    private readonly ScratchTree _tree = world.Copy();
    private readonly List<string> _story = [];
    private RandomUser? _user;

    /// <summary>Faults that happened.</summary>
    public int Faults => _story.Count;

    /// <summary>Null when every invariant held.</summary>
    public string? Run()
    {
        try
        {
            Break();
            Recover();
            Check();
            return null;
        }
        catch (SoakException e)
        {
            return $"{e.Message}\n  {string.Join("\n  ", _story)}";
        }
    }

    public void Dispose() => _tree.Dispose();

    private void Break()
    {
        var fault = new FaultInjector(number % world.Points, Kinds[((number / world.Points) + number) % Kinds.Length]);
        ApplyResult? result = null;
        var killed = KilledException.Stops(() => result = world.Apply(_tree, fault));
        _story.Add(fault.Place);
        if (killed)
        {
            if (number % 4 == 1)
            {
                EditBetween();
            }
        }
        else
        {
            CheckResult(result!, fault);
        }
    }

    // A run that ends by itself says what it did, and an error leaves the old tree.
    private void CheckResult(ApplyResult result, FaultInjector fault)
    {
        SoakException.Unless(fault.Fired, () => "the fault did not happen");
        if (result.Applied)
        {
            var left = result.Diagnostics.Any(d => d.Id == "HMX0847");
            SoakException.Unless(left || fault.Place.EndsWith("lock.pid", StringComparison.Ordinal), () => "an error was swallowed");
            return;
        }

        SoakException.Unless(result.Outcome == WorkspaceOutcome.Environment, () => $"outcome {result.Outcome}");
        var id = result.Diagnostics.Single(WorkspaceDiagnostics.Blocks).Id;
        if (result.Diagnostics.Any(d => d.Id == "HMX0845"))
        {
            SoakException.Unless(fault.IsLasting || fault.Place.Contains("rollback", StringComparison.Ordinal), () => "one error, and the run was not taken back");
            return;
        }

        SoakException.Unless(id == "HMX0842", () => $"{id} and not HMX0842");
        var found = _tree.Snapshot(times: true);
        if (fault.IsLasting)
        {
            var working = found.Keys.Where(k => k.StartsWith(".hatmax", StringComparison.Ordinal) && !world.Before.ContainsKey(k)).ToList();
            working.ForEach(k => found.Remove(k));
        }

        SoakException.Unless(found.SequenceEqual(world.Before), () => $"after the error: {StateChecks.Difference(found, world.Before)}");
    }

    private void Recover()
    {
        for (var attempt = 0; ; attempt++)
        {
            // Some go step by step through the recovery, others jump.
            var point = number % 2 == 0 ? attempt : _random.Next(80);
            var fault = new FaultInjector(point, Kinds[_random.Next(Kinds.Length)]);
            WorkspacePlan? plan = null;
            var killed = KilledException.Stops(() => plan = world.Plan(_tree, fault));
            if (!fault.Fired)
            {
                SoakException.Unless(_user is not null || plan!.CanApply, () => $"after the recovery: {plan!.Diagnostics[0]}");
                return;
            }

            _story.Add(fault.Place);
            SoakException.Unless(
                killed || fault.Place.EndsWith("lock.pid", StringComparison.Ordinal) || plan!.Diagnostics.Any(d => d.Id == "HMX0845") && plan.Outcome == WorkspaceOutcome.Environment,
                () => $"a recovery that failed: {plan!.Diagnostics.FirstOrDefault()}");
        }
    }

    private void Check()
    {
        StateChecks.Check(_tree, "after the recovery");
        if (_user is not null)
        {
            StateChecks.CheckLines(_tree, _user.Lines, "after the recovery");
            var workspace = WorkspaceRoot.Open(_tree.Root);
            workspace.Apply(workspace.Plan(world.Files));
            StateChecks.CheckLines(_tree, _user.Lines, "after the next run");
            StateChecks.Check(_tree, "after the next run");
            return;
        }

        var found = _tree.Snapshot(times: true);
        if (!found.SequenceEqual(world.Before))
        {
            found = _tree.Snapshot();
            SoakException.Unless(found.SequenceEqual(world.After), () => $"neither old ({StateChecks.Difference(_tree.Snapshot(times: true), world.Before)}) nor new ({StateChecks.Difference(found, world.After)})");
        }

        SoakException.Unless(world.Apply(_tree, null).Applied, () => "the next run was refused");
        found = _tree.Snapshot();
        SoakException.Unless(found.SequenceEqual(world.After), () => $"after the next run: {StateChecks.Difference(found, world.After)}");
        StateChecks.Check(_tree, "after the next run");
        var times = _tree.Snapshot(times: true);
        SoakException.Unless(world.Apply(_tree, null) is { Applied: true, Written: 0, Deleted: 0 } && times.SequenceEqual(_tree.Snapshot(times: true)), () => "the run after that was not idle");
    }

    private void EditBetween()
    {
        _user = new RandomUser(_random, _tree);
        var files = _tree.Files();
        if (files.Count > 0)
        {
            _user.Append(files[_random.Next(files.Count)]);
        }

        var path = (_random.Next(2) == 0 ? world.Files.Select(f => f.Path) : world.Before.Keys.Where(k => !k.StartsWith(".hatmax", StringComparison.Ordinal))).Order(StringComparer.Ordinal).ElementAt(0);
        if (!Path.Exists(_tree.At(path)) && Directory.Exists(Path.GetDirectoryName(_tree.At(path))))
        {
            _user.Own(path);
        }
    }
}
