namespace Hatmax.Cli.Running;

/// <summary>How many processes the system runs in.</summary>
internal enum Topology
{
    /// <summary>Every service in one process.</summary>
    Single,

    /// <summary>One process per service.</summary>
    Distributed,
}
