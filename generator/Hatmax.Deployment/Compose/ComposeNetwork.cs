namespace Hatmax.Deployment.Compose;

/// <summary>A network.</summary>
/// <param name="Name">Name, after the workload that is called through it.</param>
/// <param name="IsInternal">Whether it leads to no other network, so that what is only in it cannot reach the outside.</param>
public sealed record ComposeNetwork(string Name, bool IsInternal);
