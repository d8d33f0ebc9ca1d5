namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Compares what a platform was told with the plan.</summary>
public static class ParityCheck
{
    /// <summary>Fails with every line that is missing or too many.</summary>
    public static void Equal(DeploymentPlan plan, IFactsReader reader, ImmutableArray<DeploymentFile> files)
    {
        var limits = PlatformLimits.Of(reader.Platform);
        var facts = PlanFacts.Of(plan, reader.NamesResolve);
        var expected = Lines(facts).Select(line => Limited(line, facts, limits)).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var actual = Lines(reader.Read(files)).Where(line => Limited(line, facts, limits) is not null).Select(Text).Order(StringComparer.Ordinal).ToList();
        var missing = Without(expected, actual).Select(line => "- " + line);
        var extra = Without(actual, expected).Select(line => "+ " + line);
        var differences = missing.Concat(extra).ToList();
        Assert.True(differences.Count == 0, $"{reader.Platform} differs from the plan of {plan.System}-{plan.Environment}:\n{string.Join('\n', differences)}");
    }

    private static IEnumerable<(string Workload, string Fact, string Line)> Lines(ImmutableArray<WorkloadFacts> workloads) =>
        workloads.SelectMany(w => w.Lines().Select(line => (w.Name, line.Fact, line.Line)));

    private static string? Limited((string Workload, string Fact, string Line) line, ImmutableArray<WorkloadFacts> facts, ImmutableArray<PlatformLimit> limits)
    {
        var text = line.Line;
        foreach (var limit in limits.Where(limit => limit.Fact == line.Fact && facts.Any(w => w.Name == line.Workload && limit.When(w))))
        {
            text = limit.Rewrite(text);
            if (text is null)
            {
                return null;
            }
        }

        return Text(line with { Line = text });
    }

    private static string Text((string Workload, string Fact, string Line) line) => $"{line.Workload} {line.Fact}: {line.Line}";

    // A difference of multisets: Except would forget that a line came twice.
    private static List<string> Without(List<string> lines, List<string> others)
    {
        var left = others.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return lines.FindAll(line => !left.TryGetValue(line, out var count) || (left[line] = count - 1) < 0);
    }
}
