using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Kubernetes = Pulumi.Kubernetes;

namespace WireProgram;

/// <summary>A namespace, a secret and a chart in a cluster.</summary>
internal static class KubernetesResources
{
    public static void Register(Output<string> token, Output<string> password)
    {
        var cluster = new Kubernetes.Provider("cluster", new Kubernetes.ProviderArgs { KubeConfig = token, Namespace = "apps", EnableServerSideApply = true });
        var apps = new Namespace("apps", new NamespaceArgs
        {
            Metadata = new ObjectMetaArgs { Name = "apps", Labels = { ["app.kubernetes.io/part-of"] = "wire" } },
        }, new CustomResourceOptions { Provider = cluster });
        var credentials = new Secret("credentials", new SecretArgs
        {
            Metadata = new ObjectMetaArgs { Name = "credentials", Namespace = apps.Metadata.Apply(metadata => metadata.Name) },
            Type = "Opaque",
            // Assigned, not added to: only the setter makes the whole map a secret.
            StringData = new InputMap<string> { ["password"] = password, ["plain"] = "text" },
        }, new CustomResourceOptions { Provider = cluster });
        _ = new Release("chart", new ReleaseArgs
        {
            Chart = "./chart",
            Name = "chart",
            Namespace = apps.Metadata.Apply(metadata => metadata.Name),
            Values = Values(credentials),
            RepositoryOpts = new RepositoryOptsArgs { Repo = "https://charts.example.test", Username = "wire", Password = token },
            Timeout = 300,
            Atomic = true,
        }, new CustomResourceOptions { Provider = cluster, DependsOn = { credentials } });
    }

    private static InputMap<object> Values(Secret credentials) => new()
    {
        ["replicas"] = 2,
        ["ratio"] = 0.5,
        ["enabled"] = true,
        ["text"] = Hostile.Text,
        ["nested"] = new Dictionary<string, object>
        {
            ["list"] = new object[] { "a", 1, true, new Dictionary<string, object> { ["deep"] = "er" } },
            ["none"] = new Dictionary<string, object>(),
        },
        ["existingSecret"] = credentials.Metadata.Apply(metadata => (object)metadata.Name),
    };
}
