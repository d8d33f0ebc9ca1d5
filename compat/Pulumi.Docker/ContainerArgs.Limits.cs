using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

public sealed partial class ContainerArgs
{
    /// <summary>Microseconds.</summary>
    [Input("cpuPeriod")] public Input<int>? CpuPeriod { get; set; }

    /// <summary>Microseconds in a period.</summary>
    [Input("cpuQuota")] public Input<int>? CpuQuota { get; set; }

    /// <summary>Such as <c>0-2</c> or <c>0,1</c>.</summary>
    [Input("cpuSet")] public Input<string>? CpuSet { get; set; }

    /// <summary>Relative weight; 1024 is the engine's default.</summary>
    [Input("cpuShares")] public Input<int>? CpuShares { get; set; }

    /// <summary>Number of CPUs as decimal text, such as <c>0.5</c>.</summary>
    [Input("cpus")] public Input<string>? Cpus { get; set; }

    [Input("deviceRequests")] private InputList<ContainerDeviceRequestArgs>? _deviceRequests;
    public InputList<ContainerDeviceRequestArgs> DeviceRequests { get => _deviceRequests ??= new(); set => _deviceRequests = value; }

    [Input("gpus")] public Input<string>? Gpus { get; set; }

    /// <summary>Hard limit, MiB.</summary>
    [Input("memory")] public Input<int>? Memory { get; set; }

    /// <summary>Soft limit, MiB.</summary>
    [Input("memoryReservation")] public Input<int>? MemoryReservation { get; set; }

    /// <summary>Memory and swap together, MiB; -1 is without limit.</summary>
    [Input("memorySwap")] public Input<int>? MemorySwap { get; set; }

    [Input("ulimits")] private InputList<ContainerUlimitArgs>? _ulimits;
    public InputList<ContainerUlimitArgs> Ulimits { get => _ulimits ??= new(); set => _ulimits = value; }
}
