namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Reads facts back from what a writer made, knowing nothing of the plan.</summary>
public interface IFactsReader
{
    /// <summary>Name of the platform in <see cref="PlatformLimits"/>.</summary>
    string Platform { get; }

    /// <summary>True when a workload is reached by its name and port number there, so that an address is an ordinary text.</summary>
    bool NamesResolve { get; }

    /// <summary>Facts of every workload, in any order.</summary>
    ImmutableArray<WorkloadFacts> Read(ImmutableArray<DeploymentFile> files);
}
