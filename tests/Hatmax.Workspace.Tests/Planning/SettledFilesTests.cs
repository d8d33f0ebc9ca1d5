using System.Text;

namespace Hatmax.Workspace.Tests;

/// <summary>A plan that leaves services alone is the plan that looks at everything.</summary>
public sealed class SettledFilesTests : IDisposable
{
    private readonly TempTree _tree = new();

    // What each service of the spec has, and the text around them.
    private readonly SortedDictionary<string, List<string>> _services = new(StringComparer.Ordinal) { ["alpha"] = ["a"], ["beta"] = ["a"], ["gamma"] = ["a"] };
    private string _head = "name: settled\n";

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Services_that_the_spec_left_alone_are_not_planned_anew()
    {
        Run();
        _services["beta"].Add("b");
        var plan = Plan();
        Assert.Equal(["services/alpha/", "services/gamma/"], plan.Settled.Keys.Select(p => p[..(p.IndexOf('/', 9) + 1)]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(plan.Entries.Length, plan.Summary.Total);
    }

    [Theory]
    [InlineData("services/alpha/Program.cs")]
    [InlineData("services/alpha/AlphaService.g.cs")]
    [InlineData("services/alpha/tests/Settled.Alpha.Tests.csproj")]
    public void A_service_in_which_somebody_wrote_is_planned(string path)
    {
        Run();
        _services["beta"].Add("b");
        File.AppendAllText(_tree.At(path), "// mine\n");
        Assert.DoesNotContain(path, Plan().Settled.Keys);
    }

    [Fact]
    public void Another_manifest_settles_nothing()
    {
        Run();
        _services["beta"].Add("b");
        var manifest = _tree.At(".hatmax/manifest.json");
        var time = File.GetLastWriteTimeUtc(manifest);

        // The same length and the same time: only its bytes tell.
        var text = File.ReadAllText(manifest);
        var at = text.IndexOf("\"templateHash\":\"", StringComparison.Ordinal) + "\"templateHash\":\"".Length;
        File.WriteAllText(manifest, text[..at] + (text[at] == '0' ? '1' : '0') + text[(at + 1)..]);
        File.SetLastWriteTimeUtc(manifest, time);
        Assert.Empty(Plan().Settled);
    }

    [Fact]
    public void The_next_run_after_one_that_settled_files_has_nothing_to_do()
    {
        Run();
        _services["beta"].Add("b");
        Run();
        Assert.NotNull(FreshTree.Find(_tree.Root, Inputs()));
        Assert.False(Plan().HasChanges);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_history_of_edits_is_planned_alike(int seed)
    {
        var random = new Random(seed);
        var settled = 0;
        Run();
        for (var step = 0; step < 30; step++)
        {
            Change(random);
            settled += Plan().Settled.Count > 0 ? 1 : 0;
            if (random.Next(3) > 0)
            {
                Run();
            }
        }

        Assert.True(settled > 5, $"{settled} of 30 plans left a service alone");
    }

    private void Change(Random random)
    {
        var service = _services.Keys.ElementAt(random.Next(_services.Count));
        var files = _tree.Files().Where(f => f.StartsWith($"services/{service}/", StringComparison.Ordinal)).Select(_tree.At).ToList();
        var file = files.Count == 0 ? null : files[random.Next(files.Count)];
        switch (random.Next(12))
        {
            case 0 or 1 or 2:
                _services[service].Add("f" + random.Next(1000));
                break;
            case 3 when _services[service].Count > 1:
                _services[service].RemoveAt(0);
                break;
            case 4:
                _head = $"name: settled # {random.Next(100)}\n";
                break;
            case 5:
                _head = $"name: settled\ndescription: Number {random.Next(3)}.\n";
                break;
            case 6 when file is not null:
                File.AppendAllText(file, "\n// mine\n");
                break;
            case 7 when file is not null:
                File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
                break;
            case 8 when file is not null:
                File.Delete(file);
                break;
            case 9 when _services.Count > 2:
                _services.Remove(service);
                break;
            case 10:
                _services["s" + random.Next(4)] = ["a", "b"];
                break;
            case 11 when File.Exists(State):
                File.WriteAllText(State, File.ReadAllText(State)[..^random.Next(200)]);
                break;
        }
    }

    private string State => _tree.At(".hatmax/generated.state");

    private void Run()
    {
        var inputs = Inputs();
        var plan = Plan();
        var applied = plan.HasChanges ? _tree.Workspace.Apply(plan) : null;
        if (plan.CanApply && applied is null or { Applied: true })
        {
            FreshTree.Remember(_tree.Root, inputs, plan);
        }
    }

    // The plan, which must be what a plan of everything is.
    private WorkspacePlan Plan()
    {
        var quick = ProjectCode.Plan(_tree.Workspace, _tree.At("hatmax.yml"), Load().Spec!, null, Inputs());
        var whole = ProjectCode.Plan(_tree.Workspace, _tree.At("hatmax.yml"), Load().Spec!);
        Assert.Equal(whole.Entries.AsEnumerable(), quick.Entries);
        Assert.Equal(whole.Diagnostics.AsEnumerable(), quick.Diagnostics);
        Assert.Equal((whole.Outcome, whole.CanApply, whole.HasChanges, whole.ManifestBefore, whole.ManifestAfter), (quick.Outcome, quick.CanApply, quick.HasChanges, quick.ManifestBefore, quick.ManifestAfter));
        Assert.Equal(whole.Steps().AsEnumerable(), quick.Steps());
        Assert.Equal(whole.Changes.Bases.Order(), quick.Changes.Bases.Order());
        Assert.All(whole.Entries.Zip(quick.Entries), pair => Assert.Equal(whole.TextsOf(pair.First), quick.TextsOf(pair.Second)));
        return quick;
    }

    private ProjectInputs Inputs() => ProjectCode.Inputs(_tree.At("hatmax.yml"), Text(), Load());

    private SpecResult Load()
    {
        File.WriteAllText(_tree.At("hatmax.yml"), Text());
        var result = SpecLoader.Load(Text(), "hatmax.yml");
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result;
    }

    private string Text()
    {
        var text = new StringBuilder(_head).Append("services:\n");
        foreach (var (name, fields) in _services)
        {
            text.Append($"  {name}: {{models: {{Thing: {{fields: {{{string.Join(", ", fields.Distinct().Select(f => f + ": int"))}}}}}}}}}\n");
        }

        return text.ToString();
    }
}
