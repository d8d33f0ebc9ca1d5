namespace Hatmax.Deployment.Tests.Planning;

/// <summary>What holds for every plan.</summary>
internal static class PlanInvariants
{
    public static void Check(DeploymentPlan plan)
    {
        Assert.NotEmpty(plan.Platforms);
        Assert.NotEmpty(plan.Datacenters);
        Assert.All(plan.Workloads.Select(w => w.Name).Append(plan.System).Append(plan.Environment), name => Assert.Matches("^[a-z]([a-z0-9-]{0,56}[a-z0-9])?$", name));
        Unique(plan.Workloads.Select(w => w.Name));
        Unique(plan.Workloads.SelectMany(w => w.Volumes).Select(v => v.Name));
        Unique(plan.Workloads.SelectMany(w => w.Ports).Where(p => p.Published is not null).Select(p => p.Published!.Value));
        Unique(plan.Edges);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var workload in plan.Workloads)
        {
            Assert.All(workload.DependsOn, name => Assert.Contains(name, seen));
            seen.Add(workload.Name);
            CheckOrder(workload);
            CheckParts(plan, workload);
        }

        Assert.All(plan.Edges, e => Assert.Contains(plan.Workload(e.To).Ports, p => p.Name == e.Port));
        Assert.All(plan.Edges, e => Assert.Contains(e.From, seen));
        Assert.Equal(plan.Secrets.Select(s => s.Name), SecretsOf(plan).Select(s => s.Secret).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(plan.Secrets, s => Assert.Equal(
            s.Workloads.AsEnumerable(),
            SecretsOf(plan).Where(use => use.Secret == s.Name).Select(use => use.Workload).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        Assert.All(plan.Externals.SelectMany(e => e.Workloads), name => Assert.Contains(name, seen));
    }

    private static void CheckOrder(Workload workload)
    {
        Sorted(workload.Ports.Select(p => p.Name));
        Sorted(workload.Environment.Select(v => v.Name));
        Sorted(workload.ConfigFiles.Select(f => f.Path));
        Sorted(workload.Scratch.Select(s => s.Path));
        Sorted(workload.DependsOn);
        Assert.All(workload.Environment, v => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]*$", v.Name));
        Assert.All(workload.Ports, p => Assert.Matches("^[a-z][a-z0-9-]{0,14}$", p.Name));
        Assert.All(workload.Ports, p => Assert.InRange(p.Number, 1024, 65535));
        foreach (var probe in new[] { workload.Probes.Startup, workload.Probes.Readiness, workload.Probes.Liveness })
        {
            Assert.Contains(workload.Ports, p => p.Name == probe.Port);
            Assert.True(probe.Interval > TimeSpan.Zero && probe.Timeout > TimeSpan.Zero && probe.Timeout <= probe.Interval && probe.Failures > 0);
        }

        Assert.True(workload.Replicas == 1 || (workload.Replicas > 1 && workload.Volumes.IsEmpty));
        Assert.Equal(workload.Volumes.IsEmpty ? UpdateMode.Rolling : UpdateMode.Replace, workload.Update);
    }

    // An address is of no use when its port may not be called.
    private static void CheckParts(DeploymentPlan plan, Workload workload)
    {
        var parts = workload.Environment.Select(v => v.Value).Concat(workload.ConfigFiles.SelectMany(f => f.Parts));
        Assert.DoesNotContain(workload.ConfigFiles.SelectMany(f => f.Parts), part => part is SecretValue);
        foreach (var address in parts.OfType<AddressValue>())
        {
            Assert.Contains(plan.Workload(address.Workload).Ports, p => p.Name == address.Port);
            Assert.True(address.Workload == workload.Name || plan.Edges.Contains(new NetworkEdge(workload.Name, address.Workload, address.Port)));
            Assert.Equal(address.Form == AddressForm.Url, address.Scheme.Length > 0);
        }
    }

    private static IEnumerable<(string Workload, string Secret)> SecretsOf(DeploymentPlan plan) =>
        plan.Workloads.SelectMany(w => w.Environment.Select(v => v.Value).OfType<SecretValue>().Select(s => (w.Name, s.Secret)));

    private static void Unique<T>(IEnumerable<T> items) => Assert.All(items.GroupBy(item => item), group => Assert.Single(group));

    private static void Sorted(IEnumerable<string> names)
    {
        var list = names.ToList();
        Assert.Equal(list.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), list);
    }
}
