using Pulumi.Random;

namespace Hatmax.Infra.Secrets;

/// <summary>The values of the secrets of a plan, as outputs that stay secret.</summary>
internal sealed class SecretOutputs
{
    private const int Length = 32;
    private const string Namespace = "hatmax";

    private readonly ImmutableSortedDictionary<string, Output<string>> _values;

    private SecretOutputs(ImmutableSortedDictionary<string, Output<string>> values) => _values = values;

    /// <summary>Stops when the user must give a secret and did not.</summary>
    /// <exception cref="RunException">The message lists all that are missing.</exception>
    public static void RequireGiven(DeploymentPlan plan, Config config)
    {
        var missing = plan.Secrets
            .Where(secret => secret.Origin == SecretOrigin.Provided && config.GetSecret(secret.Name) is null)
            .Select(secret => $"  {secret.Name} ({secret.Purpose}): pulumi config set --secret {Namespace}:{secret.Name}")
            .ToList();
        if (missing.Count > 0)
        {
            throw new RunException($"Secrets of the environment '{plan.Environment}' are missing. Set each of them:\n{string.Join('\n', missing)}");
        }
    }

    /// <summary>Takes what the stack gives and makes up the rest once; it then stays in the state of the stack.</summary>
    public static SecretOutputs Of(DeploymentPlan plan, Config config, Resource? parent) => new(plan.Secrets.ToImmutableSortedDictionary(
        secret => secret.Name, secret => config.GetSecret(secret.Name) ?? MakeUp(secret, parent), StringComparer.Ordinal));

    /// <summary>The value of the secret of that name.</summary>
    public Output<string> this[string name] => _values[name];

    /// <summary>All of them, by name.</summary>
    public InputMap<string> ToMap()
    {
        var map = new InputMap<string>();
        foreach (var (name, value) in _values)
        {
            map.Add(name, value);
        }

        return map;
    }

    /// <summary>True when the plan has none.</summary>
    public bool IsEmpty => _values.IsEmpty;

    // Letters and digits only: the value passes through URLs, shells and templates of many programs unchanged.
    private static Output<string> MakeUp(PlanSecret secret, Resource? parent) =>
        new RandomPassword(secret.Name, new RandomPasswordArgs { Length = Length, Special = false }, new CustomResourceOptions { Parent = parent }).Result;
}
