namespace Hatmax.Deployment.Nomad;

/// <summary>Where a task sees a volume of its group.</summary>
internal sealed record VolumeMount(string Volume, string Destination);
