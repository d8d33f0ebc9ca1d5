namespace Hatmax.Deployment;

/// <summary>A secret that workloads refer to. Its value lives in the stack or in the platform, never in the plan.</summary>
/// <param name="Name">Unique name, a DNS label: <c>postgres-password</c>.</param>
/// <param name="Purpose">One phrase for people: <c>password of the database postgres</c>.</param>
/// <param name="Origin">Who makes it up.</param>
/// <param name="Workloads">Workloads that read it, in ordinal order.</param>
public sealed record PlanSecret(string Name, string Purpose, SecretOrigin Origin, ImmutableArray<string> Workloads);
