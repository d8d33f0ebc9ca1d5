namespace Hatmax.Deployment.Planning;

/// <summary>What starts before what.</summary>
internal static class CallOrder
{
    /// <summary>
    /// Workloads that each workload waits for: databases, brokers and the registry that it calls, and the services that it calls unless
    /// they call it back, directly or not.
    /// </summary>
    public static Dictionary<string, ImmutableArray<string>> Dependencies(PlanDraft draft)
    {
        var called = draft.Edges.Where(e => draft.Services.ContainsKey(e.From))
            .GroupBy(e => e.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(e => e.To).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var reachable = draft.Services.Keys.ToDictionary(name => name, name => Reachable(name, called), StringComparer.Ordinal);
        var dependencies = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var service in draft.Services.Values)
        {
            var targets = called.GetValueOrDefault(service.Name) ?? [];
            dependencies.Add(service.Name,
            [
                .. targets.Where(to => draft.Services.ContainsKey(to) ? !reachable[to].Contains(service.Name) : draft.Backings[to].Service.IsNeededAtStart)
                    .Order(StringComparer.Ordinal),
            ]);
            if (reachable[service.Name].Contains(service.Name))
            {
                draft.Scope.Report(DeploymentDiagnostics.CallCycle, service.Spec.Name.Span,
                    $"The service '{service.Spec.Name}' is called, directly or not, by a service that it calls, and does not wait for it.");
            }
        }

        return dependencies;
    }

    /// <summary>Workloads with what they depend on before them, else by name.</summary>
    public static ImmutableArray<Workload> Sort(IEnumerable<Workload> workloads)
    {
        var open = workloads.ToDictionary(w => w.Name, StringComparer.Ordinal);
        var sorted = ImmutableArray.CreateBuilder<Workload>(open.Count);
        while (open.Count > 0)
        {
            var next = open.Values.Where(w => !w.DependsOn.Any(open.ContainsKey)).MinBy(w => w.Name, StringComparer.Ordinal)!;
            open.Remove(next.Name);
            sorted.Add(next);
        }

        return sorted.ToImmutable();
    }

    /// <summary>Everything that can be reached by one call or more; the start itself only in a circle.</summary>
    private static HashSet<string> Reachable(string start, Dictionary<string, List<string>> called)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var name))
        {
            foreach (var next in called.GetValueOrDefault(name) ?? [])
            {
                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return seen;
    }
}
