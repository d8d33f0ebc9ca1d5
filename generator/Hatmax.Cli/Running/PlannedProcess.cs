namespace Hatmax.Cli.Running;

/// <summary>A process to start.</summary>
/// <param name="Name">Name of its log: <c>host</c>, or the service.</param>
/// <param name="File">Program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Services">The services that answer once it is up.</param>
internal sealed record PlannedProcess(
    string Name, string File, ImmutableArray<string> Arguments, ImmutableArray<ServiceEndpoint> Services);
