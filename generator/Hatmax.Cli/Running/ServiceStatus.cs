namespace Hatmax.Cli.Running;

/// <summary>How a service is.</summary>
/// <param name="Endpoint">Name and URL.</param>
/// <param name="Process">The process that it is in.</param>
/// <param name="State">ready, not ready or stopped.</param>
internal sealed record ServiceStatus(ServiceEndpoint Endpoint, RunningProcess Process, string State);
