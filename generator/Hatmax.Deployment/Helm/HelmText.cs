using System.Globalization;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>Texts with addresses in them: within the namespace a workload is reached by its name.</summary>
internal static class HelmText
{
    /// <summary>A variable: a text, or the key of a secret.</summary>
    public static YamlMap Variable(DeploymentPlan plan, EnvironmentVariable variable)
    {
        var map = new YamlMap { { "name", variable.Name } };
        if (variable.Value is SecretValue secret)
        {
            map.Add("secret", secret.Secret);
        }
        else
        {
            map.Add("value", Of(plan, variable.Value));
        }

        return map;
    }

    /// <summary>The text of a literal or an address.</summary>
    public static string Of(DeploymentPlan plan, EnvironmentValue value) => value switch
    {
        LiteralValue literal => literal.Text,
        AddressValue address => Address(address, HelmPeers.Number(plan, address.Workload, address.Port)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A secret is no part of a text."),
    };

    private static string Address(AddressValue address, int port) => address.Form switch
    {
        AddressForm.Url => string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://{address.Workload}:{port}"),
        AddressForm.HostAndPort => string.Create(CultureInfo.InvariantCulture, $"{address.Workload}:{port}"),
        AddressForm.Host => address.Workload,
        _ => port.ToString(CultureInfo.InvariantCulture),
    };
}
