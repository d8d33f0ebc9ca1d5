namespace Hatmax.Deployment.Nomad;

/// <summary>A volume that a group needs on its client.</summary>
internal sealed record VolumeRequest(string Name, string Type, string Source);
