namespace Hatmax.Deployment;

/// <summary>A port that a workload listens on.</summary>
/// <param name="Name">Name, a DNS label of at most 15 characters: <c>http</c>.</param>
/// <param name="Number">Number inside the container.</param>
/// <param name="Published">Port of the host that leads to it, or null. On Nomad the static port; on Kubernetes not used.</param>
public sealed record WorkloadPort(string Name, int Number, int? Published = null);
