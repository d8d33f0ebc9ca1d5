using Docker = Pulumi.Docker;
using Kubernetes = Pulumi.Kubernetes;
using KubernetesProvider = Pulumi.Kubernetes.Types.Inputs.Provider;
using Nomad = Pulumi.Nomad;

namespace Compat.Tests.PulumiTyped;

/// <summary>Settings of providers: texts as they are, all else as the text of its JSON, and defaults from the environment.</summary>
public class ProviderTests
{
    [Fact]
    public async Task Docker_is_registered()
    {
        var provider = await Registered.ByAsync(() => _ = new Docker.Provider("engine", new Docker.ProviderArgs
        {
            Host = "ssh://ops@engine.example.test",
            DisableDockerDaemonCheck = true,
            SshOpts = { "-o", "BatchMode=yes" },
        }));

        Assert.Equal("pulumi:providers:docker", provider.Type);
        Assert.Equal("ssh://ops@engine.example.test", provider.Inputs["host"]);
        Assert.Equal("true", provider.Inputs["disableDockerDaemonCheck"]);
        Assert.Equal("""["-o","BatchMode=yes"]""", Compact(provider.Inputs["sshOpts"]));
    }

    [Fact]
    public async Task Nomad_is_registered()
    {
        var provider = await Registered.ByAsync(() => _ = new Nomad.Provider("cluster", new Nomad.ProviderArgs
        {
            Address = "https://nomad.example.test:4646",
            SkipVerify = false,
            IgnoreEnvVars = { ["NOMAD_TOKEN"] = true },
            Headers = { new Nomad.Inputs.ProviderHeaderArgs { Name = "a", Value = "b" } },
        }));

        Assert.Equal("pulumi:providers:nomad", provider.Type);
        Assert.Equal("https://nomad.example.test:4646", provider.Inputs["address"]);
        Assert.Equal("false", provider.Inputs["skipVerify"]);
        Assert.Equal("""{"NOMAD_TOKEN":true}""", Compact(provider.Inputs["ignoreEnvVars"]));
    }

    [Fact]
    public async Task Kubernetes_is_registered()
    {
        var provider = await Registered.ByAsync(() => _ = new Kubernetes.Provider("cluster", new Kubernetes.ProviderArgs
        {
            KubeConfig = "/home/ops/kubeconfig",
            Context = "prod",
            EnableServerSideApply = true,
            KubeClientSettings = new KubernetesProvider.KubeClientSettingsArgs { Burst = 10, Qps = 2.5 },
        }));

        Assert.Equal("pulumi:providers:kubernetes", provider.Type);
        Assert.Equal("/home/ops/kubeconfig", provider.Inputs["kubeconfig"]);
        Assert.Equal("true", provider.Inputs["enableServerSideApply"]);
        Assert.Equal("""{"burst":10,"qps":2.5}""", Compact(provider.Inputs["kubeClientSettings"]));
    }

    [Fact]
    public async Task What_is_not_set_comes_from_the_environment()
    {
        using var host = new Variable("DOCKER_HOST", "tcp://engine.example.test:2376");
        using var kubeconfig = new Variable("KUBECONFIG", "/home/ops/other");
        using var unreachable = new Variable("PULUMI_K8S_DELETE_UNREACHABLE", "1");
        using var burst = new Variable("PULUMI_K8S_CLIENT_BURST", "7");

        var docker = await Registered.ByAsync(() => _ = new Docker.Provider("engine"));
        Assert.Equal("tcp://engine.example.test:2376", docker.Inputs["host"]);

        var kubernetes = await Registered.ByAsync(() => _ = new Kubernetes.Provider("cluster", new Kubernetes.ProviderArgs
        {
            KubeClientSettings = new KubernetesProvider.KubeClientSettingsArgs(),
        }));
        Assert.Equal("/home/ops/other", kubernetes.Inputs["kubeconfig"]);
        Assert.Equal("true", kubernetes.Inputs["deleteUnreachable"]);
        Assert.Equal("""{"burst":7}""", Compact(kubernetes.Inputs["kubeClientSettings"]));
    }

    [Fact]
    public async Task What_the_environment_lacks_is_not_sent()
    {
        using var host = new Variable("DOCKER_HOST", null);

        Assert.DoesNotContain("host", (await Registered.ByAsync(() => _ = new Docker.Provider("engine"))).Inputs.Keys);
    }

    // The text is JSON; the white space in it says nothing.
    private static string Compact(object json) => System.Text.Json.Nodes.JsonNode.Parse((string)json)!.ToJsonString();

    private sealed class Variable : IDisposable
    {
        private readonly string _name;
        private readonly string? _before;

        public Variable(string name, string? value)
        {
            _name = name;
            _before = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose() => Environment.SetEnvironmentVariable(_name, _before);
    }
}
