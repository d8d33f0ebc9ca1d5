using System.Globalization;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>The facts of a plan: what every platform must be told.</summary>
public static class PlanFacts
{
    /// <summary>Facts of all workloads, in start order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="namesResolve">
    /// True for platforms where a workload is reached by its name and port number, so that an address is an ordinary text.
    /// </param>
    public static ImmutableArray<WorkloadFacts> Of(DeploymentPlan plan, bool namesResolve = false) =>
        [.. plan.Workloads.Select(workload => Of(plan, workload, namesResolve))];

    /// <summary>The address as facts name it.</summary>
    public static string Address(AddressValue value) => $"address:{value.Workload}/{value.Port}/{value.Form}/{value.Scheme}";

    private static WorkloadFacts Of(DeploymentPlan plan, Workload workload, bool namesResolve) => new()
    {
        Name = workload.Name,
        Image = workload.Image.ToString(),
        Arguments = workload.Arguments,
        Replicas = workload.Replicas,
        CpuMhz = workload.Resources.CpuMhz,
        MemoryMb = workload.Resources.MemoryMb,
        Environment = [.. workload.Environment.Select(v => $"{v.Name}={Value(plan, v.Value, namesResolve)}")],
        Ports = [.. workload.Ports.Select(p => Invariant($"{p.Name} {p.Number}"))],
        Published = [.. workload.Ports.Where(p => p.Published is not null).Select(p => Invariant($"{p.Name} {p.Published}"))],
        Startup = Lines(workload.Probes.Startup),
        Readiness = Lines(workload.Probes.Readiness),
        Liveness = Lines(workload.Probes.Liveness),
        ConfigFiles = [.. workload.ConfigFiles.Select(f => $"{f.Path}: {string.Concat(f.Parts.Select(part => Part(plan, part, namesResolve)))}")],
        Volumes = [.. workload.Volumes.Select(v => Invariant($"{v.Name} {v.Path} {v.SizeMb}"))],
        Scratch = [.. workload.Scratch.Select(s => Invariant($"{s.Path} {s.SizeMb}"))],
        DependsOn = workload.DependsOn,
        User = Invariant($"{workload.Security.User}:{workload.Security.Group}"),
        ReadOnlyRoot = workload.Security.ReadOnlyRoot,
        Capabilities = workload.Security.Capabilities,
        Confined = true,
        StopGraceSeconds = workload.StopGrace.TotalSeconds,
        Update = workload.Update.ToString(),
        Routes = [.. workload.Routes.Select(r => Invariant($"{r.Name} {r.Rule} {r.Priority?.ToString(CultureInfo.InvariantCulture) ?? "-"} {r.Entrypoint} {r.Port}"))],
        Secrets = [.. workload.Environment.Select(v => v.Value).OfType<SecretValue>().Select(s => s.Secret).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Callers = [.. plan.Edges.Where(e => e.To == workload.Name).Select(e => e.From).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        RegisteredAs = workload.RegisteredAs,
        Tags = workload.Tags,
    };

    private static string Value(DeploymentPlan plan, EnvironmentValue value, bool namesResolve) => value switch
    {
        LiteralValue literal => literal.Text,
        SecretValue secret => $"secret:{secret.Secret}",
        AddressValue address => namesResolve ? ByName(plan, address) : Address(address),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A new kind of value needs a fact."),
    };

    private static string Part(DeploymentPlan plan, EnvironmentValue value, bool namesResolve) =>
        value is AddressValue address && !namesResolve ? $"{{{Address(address)}}}" : Value(plan, value, namesResolve);

    private static string ByName(DeploymentPlan plan, AddressValue address)
    {
        var number = plan.Workloads.Single(w => w.Name == address.Workload).Ports.Single(p => p.Name == address.Port).Number;
        return address.Form switch
        {
            AddressForm.Url => Invariant($"{address.Scheme}://{address.Workload}:{number}"),
            AddressForm.HostAndPort => Invariant($"{address.Workload}:{number}"),
            AddressForm.Host => address.Workload,
            _ => Invariant($"{number}"),
        };
    }

    private static ImmutableArray<string> Lines(Probe probe) => WorkloadFacts.ProbeLines(
        probe.Port, probe.Path, probe.Command, probe.Interval.TotalSeconds, probe.Timeout.TotalSeconds, probe.Failures);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
