using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Utilities;

namespace Compat.Tests.PulumiTyped;

public class KubernetesTests
{
    [Fact]
    public async Task A_namespace_is_registered_with_version_and_kind()
    {
        var space = await Registered.ByAsync(() => _ = new Namespace("shop", new NamespaceArgs
        {
            Metadata = new ObjectMetaArgs { Name = "shop", Labels = { ["app.kubernetes.io/part-of"] = "shop" }, Annotations = { ["a"] = "b" } },
        }));

        Assert.Equal(("kubernetes:core/v1:Namespace", "shop"), (space.Type, space.Name));
        space.ShouldHaveInputs("""
            {
              "apiVersion": "v1",
              "kind": "Namespace",
              "metadata": { "name": "shop", "labels": { "app.kubernetes.io/part-of": "shop" }, "annotations": { "a": "b" } }
            }
            """);
    }

    [Fact]
    public async Task Arguments_may_be_left_out()
    {
        var space = await Registered.ByAsync(() => _ = new Namespace("shop"));

        space.ShouldHaveInputs("""{ "apiVersion": "v1", "kind": "Namespace" }""");
    }

    [Fact]
    public async Task A_secret_is_registered_with_version_and_kind()
    {
        var secret = await Registered.ByAsync(() => _ = new Secret("db", new SecretArgs
        {
            Metadata = new ObjectMetaArgs { Name = "db", Namespace = "shop" },
            Type = "Opaque",
            Immutable = true,
            StringData = new Dictionary<string, string>(StringComparer.Ordinal) { ["password"] = "p" },
        }));

        Assert.Equal("kubernetes:core/v1:Secret", secret.Type);
        secret.ShouldHaveInputs("""
            {
              "apiVersion": "v1",
              "kind": "Secret",
              "metadata": { "name": "db", "namespace": "shop" },
              "type": "Opaque",
              "immutable": true,
              "stringData": { "password": "p" }
            }
            """);
    }

    [Fact]
    public async Task A_release_is_registered()
    {
        var release = await Registered.ByAsync(() => _ = new Release("shop", new ReleaseArgs
        {
            Chart = "./chart",
            Name = "shop",
            Namespace = "shop",
            Timeout = 300,
            Atomic = true,
            RepositoryOpts = new RepositoryOptsArgs { Repo = "https://charts.example.test", Username = "u", Password = "p" },
            Values =
            {
                ["replicas"] = 2,
                ["image"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["tag"] = "1", ["pull"] = true },
                ["hosts"] = new[] { "a", "b" },
            },
        }));

        Assert.Equal("kubernetes:helm.sh/v3:Release", release.Type);
        release.ShouldHaveInputs("""
            {
              "chart": "./chart",
              "compat": "true",
              "name": "shop",
              "namespace": "shop",
              "timeout": 300,
              "atomic": true,
              "repositoryOpts": { "repo": "https://charts.example.test", "username": "u", "password": "p" },
              "values": { "replicas": 2, "image": { "tag": "1", "pull": true }, "hosts": ["a", "b"] }
            }
            """);
    }

    [Fact]
    public async Task A_release_answers_with_its_status()
    {
        var status = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = "shop",
            ["namespace"] = "shop",
            ["revision"] = 3,
            ["status"] = "deployed",
            ["version"] = "1.2.0",
            ["chart"] = "shop",
            ["appVersion"] = "7",
        };
        var names = new Dictionary<string, object>(StringComparer.Ordinal) { ["Deployment/apps/v1"] = new[] { "web" } };
        var release = await Registered.AnsweredAsync(
            new() { ["status"] = status, ["resourceNames"] = names }, () => new Release("shop", new ReleaseArgs { Chart = "./chart" }));

        var answer = await OutputUtilities.GetValueAsync(release.Status);
        Assert.Equal(("shop", 3, "deployed", "1.2.0", "7"), (answer.Name, answer.Revision, answer.Status, answer.Version, answer.AppVersion));
        Assert.Equal(["web"], (await OutputUtilities.GetValueAsync(release.ResourceNames))["Deployment/apps/v1"].AsEnumerable());
    }

    [Fact]
    public async Task An_object_answers_with_its_metadata()
    {
        var metadata = new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "shop-1a2b", ["uid"] = "u1", ["generation"] = 2 };
        var space = await Registered.AnsweredAsync(new() { ["metadata"] = metadata }, () => new Namespace("shop"));

        var answer = await OutputUtilities.GetValueAsync(space.Metadata);
        Assert.Equal(("shop-1a2b", "u1", 2), (answer.Name, answer.Uid, answer.Generation));
    }
}
