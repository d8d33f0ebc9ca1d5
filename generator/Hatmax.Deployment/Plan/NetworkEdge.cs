namespace Hatmax.Deployment;

/// <summary>One workload calls another.</summary>
/// <param name="From">Name of the caller.</param>
/// <param name="To">Name of the called workload.</param>
/// <param name="Port">Name of its port.</param>
public sealed record NetworkEdge(string From, string To, string Port);
