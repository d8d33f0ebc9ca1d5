namespace Hatmax.Breaking;

public static partial class BreakingRules
{
    internal static BreakingRule ServiceRemoved { get; } = new(
        "SERVICE_REMOVED", BreakingCategory.Deploy,
        "A service is gone: its name, its process and its address.",
        "Keep the service until nothing calls it.");

    internal static BreakingRule PortChanged { get; } = new(
        "PORT_CHANGED", BreakingCategory.Deploy,
        "A service listens on another port.",
        "Write the old port with port: N; without it a port follows from the names of all services.");

    internal static BreakingRule EnvironmentRemoved { get; } = new(
        "ENVIRONMENT_REMOVED", BreakingCategory.Deploy,
        "An environment is gone, and its stack cannot be deployed.",
        "Keep the environment until its stack is destroyed.");

    internal static BreakingRule PlatformRemoved { get; } = new(
        "PLATFORM_REMOVED", BreakingCategory.Deploy,
        "An environment does not run on a platform any more.",
        "Keep the platform until what runs there is destroyed.");

    internal static BreakingRule DomainChanged { get; } = new(
        "DOMAIN_CHANGED", BreakingCategory.Deploy,
        "An environment or service is reached under another domain.",
        "Let the old domain answer too until nobody uses it.");

    internal static BreakingRule SecretRequired { get; } = new(
        "SECRET_REQUIRED", BreakingCategory.Deploy,
        "A deployment needs a secret that it did not need before.",
        "Set the secret in every environment before the new version is deployed.");

    private static ImmutableArray<BreakingRule> Deploy => [ServiceRemoved, PortChanged, EnvironmentRemoved, PlatformRemoved, DomainChanged, SecretRequired];
}
