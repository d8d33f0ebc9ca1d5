using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>Environment variables of the values: a text, or the key of a secret.</summary>
internal static class HelmVariable
{
    public static YamlMap Of(DeploymentPlan plan, EnvironmentVariable variable)
    {
        var map = new YamlMap { { "name", variable.Name } };
        switch (variable.Value)
        {
            case SecretValue secret:
                map.Add("secret", secret.Secret);
                break;
            case AddressValue address:
                map.Add("value", NamedAddress.Text(plan, address));
                break;
            case LiteralValue literal:
                map.Add("value", literal.Text);
                break;
        }

        return map;
    }
}
