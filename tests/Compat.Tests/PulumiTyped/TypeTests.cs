using System.Reflection;
using Pulumi;

namespace Compat.Tests.PulumiTyped;

/// <summary>What a reference to a resource is resolved by.</summary>
public class TypeTests
{
    [Theory]
    [InlineData(typeof(global::Pulumi.Docker.Container), "docker:index/container:Container", "5.1.0")]
    [InlineData(typeof(global::Pulumi.Docker.Network), "docker:index/network:Network", "5.1.0")]
    [InlineData(typeof(global::Pulumi.Docker.RemoteImage), "docker:index/remoteImage:RemoteImage", "5.1.0")]
    [InlineData(typeof(global::Pulumi.Docker.Volume), "docker:index/volume:Volume", "5.1.0")]
    [InlineData(typeof(global::Pulumi.Docker.Provider), "pulumi:providers:docker", "5.1.0")]
    [InlineData(typeof(global::Pulumi.Nomad.Job), "nomad:index/job:Job", "2.6.1")]
    [InlineData(typeof(global::Pulumi.Nomad.Variable), "nomad:index/variable:Variable", "2.6.1")]
    [InlineData(typeof(global::Pulumi.Nomad.Namespace), "nomad:index/namespace:Namespace", "2.6.1")]
    [InlineData(typeof(global::Pulumi.Nomad.Provider), "pulumi:providers:nomad", "2.6.1")]
    [InlineData(typeof(global::Pulumi.Kubernetes.Core.V1.Namespace), "kubernetes:core/v1:Namespace", "4.32.0")]
    [InlineData(typeof(global::Pulumi.Kubernetes.Core.V1.Secret), "kubernetes:core/v1:Secret", "4.32.0")]
    [InlineData(typeof(global::Pulumi.Kubernetes.Helm.V3.Release), "kubernetes:helm.sh/v3:Release", "4.32.0")]
    [InlineData(typeof(global::Pulumi.Kubernetes.Provider), "pulumi:providers:kubernetes", "4.32.0")]
    [InlineData(typeof(global::Pulumi.Random.RandomPassword), "random:index/randomPassword:RandomPassword", "4.21.1")]
    public void A_class_names_its_type_and_version(Type type, string token, string version)
    {
        var attribute = type.GetCustomAttribute<ResourceTypeAttribute>()!;
        Assert.Equal((token, version), (attribute.Type, attribute.Version));
    }
}
