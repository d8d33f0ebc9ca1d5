using System.Globalization;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>The one list of what a platform cannot be told. Everything that is not here must be the same everywhere.</summary>
public static class PlatformLimits
{
    public const string Compose = "compose";
    public const string Nomad = "nomad";
    public const string Kubernetes = "kubernetes";
    public const string Docker = "docker";

    private static readonly ImmutableArray<PlatformLimit> All =
    [
        new(Compose, nameof(WorkloadFacts.Ports), "A port of a container has no name.", WithoutName),
        new(Compose, nameof(WorkloadFacts.Published), "A port of a container has no name.", WithoutName),
        new(Compose, nameof(WorkloadFacts.Startup), "One check serves as startup and readiness: its start period is what the startup probe may take.", None),
        new(Compose, nameof(WorkloadFacts.Readiness), "A check is a command inside the container.", OnlyInside),
        new(Compose, nameof(WorkloadFacts.Readiness), "An image without a program that checks it has no check.", None)
        {
            When = workload => workload.Readiness.Contains("command "),
        },
        new(Compose, nameof(WorkloadFacts.Liveness), "Nothing restarts a container that is unhealthy; only one that has ended.", None),
        new(Compose, nameof(WorkloadFacts.Volumes), "A volume of the local driver has no size.", WithoutSize),
        new(Compose, nameof(WorkloadFacts.Update), "A container is always stopped before its replacement starts.", None),
        new(Compose, nameof(WorkloadFacts.Routes), "The gateway reads them from its config file, which is compared.", None),
        new(Compose, nameof(WorkloadFacts.RegisteredAs), "Names are resolved by the engine; there is no registry.", None),
        new(Compose, nameof(WorkloadFacts.Tags), "Names are resolved by the engine; there is no registry.", None),

        new(Nomad, nameof(WorkloadFacts.Volumes), "A host volume is made beforehand, with its size.", WithoutSize),
        new(Nomad, nameof(WorkloadFacts.Startup), "Until a copy passes its readiness check it is starting: the deadline of the update is what the startup probe may take.", None),
        new(Nomad, nameof(WorkloadFacts.Readiness), "A check is a request from the client; one that fails counts at once.", OnlyRequest),
        new(Nomad, nameof(WorkloadFacts.Liveness), "A check is a request from the client.", WithoutCommand),
        new(Nomad, nameof(WorkloadFacts.Update), "Two copies cannot hold the same port of a client: a published workload is always replaced.", None)
        {
            When = workload => !workload.Published.IsEmpty,
        },
        new(Nomad, nameof(WorkloadFacts.Routes), "The gateway reads them from tags, which are compared.", None),
        new(Nomad, nameof(WorkloadFacts.Callers), "Without a service mesh every job can reach every other one.", None),

        new(Kubernetes, nameof(WorkloadFacts.Published), "A pod has no port of the host; the published ports of a gateway are those of its outer Service.", None),
        new(Kubernetes, nameof(WorkloadFacts.Startup), "A probe is a request of the node, in whole seconds.", OnlyRequestInSeconds),
        new(Kubernetes, nameof(WorkloadFacts.Readiness), "A probe is a request of the node, in whole seconds.", OnlyRequestInSeconds),
        new(Kubernetes, nameof(WorkloadFacts.Liveness), "A probe is a request of the node, in whole seconds.", OnlyRequestInSeconds),
        new(Kubernetes, nameof(WorkloadFacts.Routes), "The gateway reads them from its config file, which is compared; without one an Ingress holds only hosts and paths.", None),
        new(Kubernetes, nameof(WorkloadFacts.RegisteredAs), "Names are resolved by the cluster; there is no registry.", None),
        new(Kubernetes, nameof(WorkloadFacts.Tags), "Names are resolved by the cluster; there is no registry.", None),

        new(Docker, nameof(WorkloadFacts.Ports), "A container declares no port that is not published.", None),
        new(Docker, nameof(WorkloadFacts.Published), "A port of a container has no name.", WithoutName),
        new(Docker, nameof(WorkloadFacts.Startup), "One check serves as startup and readiness: its start period is what the startup probe may take.", None),
        new(Docker, nameof(WorkloadFacts.Readiness), "A check is a command inside the container.", OnlyInside),
        new(Docker, nameof(WorkloadFacts.Readiness), "An image without a program that checks it has no check.", None)
        {
            When = workload => workload.Readiness.Contains("command "),
        },
        new(Docker, nameof(WorkloadFacts.Liveness), "Nothing restarts a container that is unhealthy; only one that has ended.", None),
        new(Docker, nameof(WorkloadFacts.Volumes), "A volume of the local driver has no size.", WithoutSize),
        new(Docker, nameof(WorkloadFacts.Update), "A container is always stopped before its replacement starts.", None),
        new(Docker, nameof(WorkloadFacts.Routes), "The gateway reads them from its config file, which is compared.", None),
        new(Docker, nameof(WorkloadFacts.RegisteredAs), "Names are resolved by the engine; there is no registry.", None),
        new(Docker, nameof(WorkloadFacts.Tags), "Names are resolved by the engine; there is no registry.", None),
    ];

    /// <summary>Limits of one platform.</summary>
    public static ImmutableArray<PlatformLimit> Of(string platform) => [.. All.Where(limit => limit.Platform == platform)];

    private static string? None(string line) => null;

    private static string WithoutName(string line) => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string WithoutSize(string line) => line[..line.LastIndexOf(' ')];

    private static string? OnlyInside(string line) => line.StartsWith("port ", StringComparison.Ordinal) || line.StartsWith("path ", StringComparison.Ordinal) ? null : line;

    private static string? OnlyRequest(string line) => line.StartsWith("failures ", StringComparison.Ordinal) ? null : WithoutCommand(line);

    private static string? WithoutCommand(string line) => line.StartsWith("command ", StringComparison.Ordinal) ? null : line;

    private static string? OnlyRequestInSeconds(string line)
    {
        var parts = line.Split(' ');
        return parts[0] is "interval" or "timeout"
            ? $"{parts[0]} {Math.Ceiling(double.Parse(parts[1], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)}"
            : WithoutCommand(line);
    }
}
