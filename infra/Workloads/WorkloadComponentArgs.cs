namespace Hatmax.Infra.Workloads;

/// <summary>What a preview shows of a workload itself, above the resources that it consists of.</summary>
internal sealed class WorkloadComponentArgs : ResourceArgs
{
    /// <summary>Image with its tag.</summary>
    [Input("image", required: true)]
    public Input<string> Image { get; init; } = null!;

    /// <summary>Copies.</summary>
    [Input("replicas", required: true)]
    public Input<int> Replicas { get; init; } = null!;

    /// <summary>Processor of one copy in MHz.</summary>
    [Input("cpuMhz", required: true)]
    public Input<int> CpuMhz { get; init; } = null!;

    /// <summary>Memory of one copy in MiB.</summary>
    [Input("memoryMb", required: true)]
    public Input<int> MemoryMb { get; init; } = null!;

    /// <summary>Ports as <c>name:number</c>.</summary>
    [Input("ports")]
    public InputList<string> Ports { get; init; } = [];

    /// <summary>Rules of the gateway that lead to it.</summary>
    [Input("routes")]
    public InputList<string> Routes { get; init; } = [];

    /// <summary>What must be ready before it.</summary>
    [Input("dependsOn")]
    public InputList<string> DependsOn { get; init; } = [];

    /// <summary>The facts of a workload.</summary>
    public static WorkloadComponentArgs Of(Workload workload) => new()
    {
        Image = workload.Image.ToString(),
        Replicas = workload.Replicas,
        CpuMhz = workload.Resources.CpuMhz,
        MemoryMb = workload.Resources.MemoryMb,
        Ports = workload.Ports.Select(port => $"{port.Name}:{port.Number}").ToArray(),
        Routes = workload.Routes.Select(route => route.Rule).ToArray(),
        DependsOn = workload.DependsOn.ToArray(),
    };
}
