using Hatmax.Processes;

namespace Hatmax.Cli.Running;

/// <summary>A process that was started.</summary>
/// <param name="Name">Name of its log.</param>
/// <param name="Identity">Which process it is.</param>
/// <param name="Log">Absolute path of its log.</param>
/// <param name="Services">The services in it.</param>
internal sealed record RunningProcess(
    string Name, ProcessIdentity Identity, string Log, ImmutableArray<ServiceEndpoint> Services);
