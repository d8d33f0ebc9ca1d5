namespace Hatmax.Infra.Workloads;

/// <summary>A workload as a preview shows it: the parent of everything that it consists of on the platform.</summary>
internal sealed class WorkloadComponent : ComponentResource
{
    /// <summary>Registers the component of a workload below the stack.</summary>
    public WorkloadComponent(Workload workload)
        : base($"hatmax:deployment:{workload.Kind}", workload.Name, WorkloadComponentArgs.Of(workload)) => Workload = workload;

    /// <summary>What it stands for.</summary>
    public Workload Workload { get; }

    /// <summary>Tells the engine that all parts are registered.</summary>
    public void Complete() => RegisterOutputs(new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = Workload.Name });
}
