namespace Hatmax.Deployment.Nomad;

/// <summary>Ports of a group: reserved ones have a fixed number on the client.</summary>
internal sealed record NetworkResource(IReadOnlyList<Port>? ReservedPorts, IReadOnlyList<Port>? DynamicPorts);
