using Hatmax.Infra.Sources;
using Pulumi.Random;

namespace Hatmax.Infra.Secrets;

/// <summary>The values of the secrets of a plan, as outputs that stay secret.</summary>
internal sealed class SecretOutputs
{
    private const int Length = 32;

    private readonly ImmutableSortedDictionary<string, Output<string>> _values;

    private SecretOutputs(ImmutableSortedDictionary<string, Output<string>> values) => _values = values;

    /// <summary>Stops when the user must give a secret and did not.</summary>
    /// <exception cref="RunException">The message lists all that are missing.</exception>
    public static void RequireGiven(DeploymentPlan plan, Config config)
    {
        var given = plan.Secrets.Select(secret => secret.Name).Where(name => config.GetSecret(name) is not null).ToHashSet(StringComparer.Ordinal);
        var missing = SecretCheck.Missing(plan, given, StackFile.NameOf(Pulumi.Deployment.Instance.StackName));
        if (!missing.IsEmpty)
        {
            throw new RunException($"Secrets of the environment '{plan.Environment}' are missing:\n{Findings.Text(missing)}");
        }
    }

    /// <summary>Takes what the stack gives and makes up the rest once; it then stays in the state of the stack.</summary>
    public static SecretOutputs Of(DeploymentPlan plan, Config config, Resource? parent) => new(plan.Secrets.ToImmutableSortedDictionary(
        secret => secret.Name, secret => config.GetSecret(secret.Name) ?? MakeUp(secret, parent), StringComparer.Ordinal));

    /// <summary>The value of the secret of that name.</summary>
    public Output<string> this[string name] => _values[name];

    /// <summary>Their names in ordinal order.</summary>
    public IEnumerable<string> Names => _values.Keys;

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
