using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Deployment.Helm;

/// <summary>What the release of an environment and the objects around it are called.</summary>
public static class HelmNames
{
    /// <summary>Folder of the chart below the output folder.</summary>
    public const string ChartFolder = "chart";

    private const int MaxRelease = 53;

    /// <summary>Name of the release: <c>shop-prod</c>. At most 53 characters, as Helm wants; a longer one ends in a hash of the whole.</summary>
    public static string Release(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var name = DnsLabel.Of($"{plan.System}-{plan.Environment}");
        if (name.Length <= MaxRelease)
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return $"{name[..(MaxRelease - hash.Length - 1)].TrimEnd('-')}-{hash}";
    }

    /// <summary>Namespace of the release: one per environment, of the same name.</summary>
    public static string Namespace(DeploymentPlan plan) => Release(plan);

    /// <summary>Name of the Secret whose keys are the names of the plan's secrets.</summary>
    public static string Secret(DeploymentPlan plan) => Release(plan) + "-secrets";

    /// <summary>File name of the values of an environment: <c>values-prod.yaml</c>.</summary>
    public static string ValuesFile(string environment) => $"values-{DnsLabel.Of(environment)}.yaml";
}
