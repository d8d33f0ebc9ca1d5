namespace Hatmax.Deployment.Compose;

/// <summary>A port of the host that leads to a port of the container.</summary>
internal sealed record ComposePort(int Published, int Target);
