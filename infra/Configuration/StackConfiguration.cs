using System.Globalization;

namespace Hatmax.Infra.Configuration;

/// <summary>What <c>Pulumi.&lt;stack&gt;.yaml</c> says below <c>hatmax:</c>.</summary>
/// <param name="Request">What the planner is asked for.</param>
/// <param name="BaseImage">Base image of the services, or null for that of their Dockerfiles.</param>
/// <param name="Namespace">Kubernetes namespace, or null for that of the system and environment.</param>
internal sealed record StackConfiguration(PlanRequest Request, string? BaseImage, string? Namespace)
{
    /// <summary>Reads it; finds everything that is wrong, not the first.</summary>
    /// <param name="config">Settings of the stack.</param>
    /// <param name="stack">Name of the stack: the environment where none is set.</param>
    /// <exception cref="RunException">Values are wrong.</exception>
    public static StackConfiguration Read(Config config, string stack)
    {
        var errors = new List<string>();
        var read = new StackConfiguration(
            new PlanRequest
            {
                Environment = config.Get("environment") ?? stack,
                Platform = Platform(config.Get("platform"), errors),
                Registry = config.Get("registry"),
                Replicas = Replicas(config.Get("replicas"), errors),
                Domain = config.Get("domain"),
                External = External(config, errors),
            },
            config.Get("baseImage"),
            config.Get("namespace"));
        return errors.Count == 0 ? read : throw new RunException($"The settings of the stack '{stack}' are wrong:\n{string.Join('\n', errors)}");
    }

    private static DeploymentPlatform? Platform(string? text, List<string> errors)
    {
        switch (text)
        {
            case null:
                return null;
            case "docker":
                return DeploymentPlatform.Compose;
            case "nomad":
                return DeploymentPlatform.Nomad;
            case "kubernetes":
                return DeploymentPlatform.Kubernetes;
            default:
                errors.Add($"  hatmax:platform is '{text}'. Write docker, nomad or kubernetes: pulumi config set hatmax:platform docker");
                return null;
        }
    }

    private static int? Replicas(string? text, List<string> errors)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var replicas) && replicas > 0)
        {
            return replicas;
        }

        errors.Add($"  hatmax:replicas is '{text}'. Write a whole number above 0: pulumi config set hatmax:replicas 2");
        return null;
    }

    private static ImmutableSortedDictionary<string, string> External(Config config, List<string> errors)
    {
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        try
        {
            return config.GetObject<Dictionary<string, string>>("external") is { } external ? none.AddRange(external) : none;
        }
        catch (Exception exception) when (exception is RunException or System.Text.Json.JsonException)
        {
            errors.Add("  hatmax:external is not a map of names to addresses: pulumi config set --path hatmax:external.postgres db.example.com:5432");
            return none;
        }
    }
}
