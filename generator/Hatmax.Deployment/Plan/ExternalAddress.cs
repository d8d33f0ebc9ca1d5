namespace Hatmax.Deployment;

/// <summary>Something that the system uses and does not run.</summary>
/// <param name="Name">Name in the spec: <c>postgres</c>, <c>mail</c>.</param>
/// <param name="Address">Address as written: host:port or a URL.</param>
/// <param name="Workloads">Workloads that use it, in ordinal order.</param>
public sealed record ExternalAddress(string Name, string Address, ImmutableArray<string> Workloads);
