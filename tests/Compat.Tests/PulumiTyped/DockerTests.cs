using Compat.Tests.Pulumi;
using Pulumi;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;
using Pulumi.Utilities;

namespace Compat.Tests.PulumiTyped;

public class DockerTests
{
    [Fact]
    public async Task A_network_is_registered()
    {
        var network = await Registered.ByAsync(() => _ = new Network("net", new NetworkArgs
        {
            Name = "shop-dev",
            Internal = true,
            IpamConfigs = { new NetworkIpamConfigArgs { Subnet = "10.20.0.0/24" } },
            Labels = { new NetworkLabelArgs { Label = "app", Value = "shop" } },
            Options = { ["com.docker.network.bridge.name"] = "shop0" },
        }));

        Assert.Equal(("docker:index/network:Network", "net"), (network.Type, network.Name));
        network.ShouldHaveInputs("""
            {
              "name": "shop-dev",
              "internal": true,
              "ipamConfigs": [{ "subnet": "10.20.0.0/24" }],
              "labels": [{ "label": "app", "value": "shop" }],
              "options": { "com.docker.network.bridge.name": "shop0" }
            }
            """);
    }

    [Fact]
    public async Task A_volume_is_registered()
    {
        var volume = await Registered.ByAsync(() => _ = new Volume("data", new VolumeArgs
        {
            Name = "shop-data",
            Driver = "local",
            DriverOpts = { ["type"] = "tmpfs" },
            Labels = { new VolumeLabelArgs { Label = "app", Value = "shop" } },
        }));

        Assert.Equal("docker:index/volume:Volume", volume.Type);
        volume.ShouldHaveInputs("""
            { "name": "shop-data", "driver": "local", "driverOpts": { "type": "tmpfs" }, "labels": [{ "label": "app", "value": "shop" }] }
            """);
    }

    [Fact]
    public async Task An_image_is_registered_and_answers_with_its_id()
    {
        var args = new RemoteImageArgs { Name = "postgres:17", KeepLocally = true, PullTriggers = { "a" }, Triggers = { ["b"] = "c" } };
        var image = await Registered.ByAsync(() => _ = new RemoteImage("postgres", args));

        Assert.Equal("docker:index/remoteImage:RemoteImage", image.Type);
        image.ShouldHaveInputs("""{ "name": "postgres:17", "keepLocally": true, "pullTriggers": ["a"], "triggers": { "b": "c" } }""");

        var answered = await Registered.AnsweredAsync(new() { ["imageId"] = "sha256:1", ["repoDigest"] = "postgres@sha256:2" }, () => new RemoteImage("postgres", args));
        Assert.Equal("sha256:1", await OutputUtilities.GetValueAsync(answered.ImageId));
        Assert.Equal("postgres@sha256:2", await OutputUtilities.GetValueAsync(answered.RepoDigest));
    }

    [Fact]
    public async Task A_container_is_registered()
    {
        var container = await Registered.ByAsync(() => _ = new Container("web", new ContainerArgs
        {
            Image = "shop/web:1",
            Name = "web",
            NetworkMode = "bridge",
            Command = { "serve", "--fast" },
            Envs = { "A=1", Output.Create("B=2") },
            User = "1654:1654",
            ReadOnly = true,
            Memory = 256,
            Cpus = "0.5",
            Restart = "unless-stopped",
            Capabilities = new ContainerCapabilitiesArgs { Drops = { "ALL" } },
            SecurityOpts = { "no-new-privileges:true" },
            Sysctls = { ["net.core.somaxconn"] = "1024" },
            Tmpfs = { ["/tmp"] = "size=16m" },
            Ports = { new ContainerPortArgs { Internal = 8080, External = 80, Ip = "127.0.0.1" } },
            NetworksAdvanced = { new ContainerNetworksAdvancedArgs { Name = "shop-dev", Aliases = { "web", "www" } } },
            Healthcheck = new ContainerHealthcheckArgs { Tests = { "CMD", "/app/health" }, Interval = "5s", Retries = 3 },
            Uploads = { new ContainerUploadArgs { File = "/etc/web.json", Content = "{}" } },
            Mounts =
            {
                new ContainerMountArgs
                {
                    Type = "volume",
                    Target = "/data",
                    Source = "shop-data",
                    VolumeOptions = new ContainerMountVolumeOptionsArgs { NoCopy = true },
                },
            },
            Ulimits = { new ContainerUlimitArgs { Name = "nofile", Hard = 2048, Soft = 1024 } },
        }));

        Assert.Equal(("docker:index/container:Container", "web"), (container.Type, container.Name));
        container.ShouldHaveInputs("""
            {
              "image": "shop/web:1",
              "name": "web",
              "networkMode": "bridge",
              "command": ["serve", "--fast"],
              "envs": ["A=1", "B=2"],
              "user": "1654:1654",
              "readOnly": true,
              "memory": 256,
              "cpus": "0.5",
              "restart": "unless-stopped",
              "capabilities": { "drops": ["ALL"] },
              "securityOpts": ["no-new-privileges:true"],
              "sysctls": { "net.core.somaxconn": "1024" },
              "tmpfs": { "/tmp": "size=16m" },
              "ports": [{ "internal": 8080, "external": 80, "ip": "127.0.0.1" }],
              "networksAdvanced": [{ "name": "shop-dev", "aliases": ["web", "www"] }],
              "healthcheck": { "tests": ["CMD", "/app/health"], "interval": "5s", "retries": 3 },
              "uploads": [{ "file": "/etc/web.json", "content": "{}" }],
              "mounts": [{ "type": "volume", "target": "/data", "source": "shop-data", "volumeOptions": { "noCopy": true } }],
              "ulimits": [{ "name": "nofile", "hard": 2048, "soft": 1024 }]
            }
            """);
    }

    [Fact]
    public async Task Lists_and_maps_that_nobody_touched_are_not_sent()
    {
        var container = await Registered.ByAsync(() => _ = new Container("web", new ContainerArgs { Image = "shop/web:1" }));

        container.ShouldHaveInputs("""{ "image": "shop/web:1" }""");
    }

    [Fact]
    public async Task A_container_answers_with_what_the_engine_knows()
    {
        var network = new Dictionary<string, object>(StringComparer.Ordinal) { ["ipAddress"] = "10.20.0.2", ["ipPrefixLength"] = 24, ["networkName"] = "shop-dev" };
        var port = new Dictionary<string, object>(StringComparer.Ordinal) { ["internal"] = 8080, ["external"] = 49153 };
        var container = await Registered.AnsweredAsync(
            new()
            {
                ["name"] = "web",
                ["exitCode"] = 3,
                ["envs"] = new[] { "A=1" },
                ["networkDatas"] = new[] { network },
                ["ports"] = new[] { port },
            },
            () => new Container("web", new ContainerArgs { Image = "shop/web:1" }));

        Assert.Equal("web", await OutputUtilities.GetValueAsync(container.Name));
        Assert.Equal(3, await OutputUtilities.GetValueAsync(container.ExitCode));
        Assert.Equal(["A=1"], (await OutputUtilities.GetValueAsync(container.Envs)).AsEnumerable());
        Assert.Null(await OutputUtilities.GetValueAsync(container.Hostname));
        var data = Assert.Single(await OutputUtilities.GetValueAsync(container.NetworkDatas));
        Assert.Equal(("10.20.0.2", 24, "shop-dev", null), (data.IpAddress, data.IpPrefixLength, data.NetworkName, data.Gateway));
        var published = Assert.Single(await OutputUtilities.GetValueAsync(container.Ports));
        Assert.Equal((8080, 49153, null), (published.Internal, published.External, published.Protocol));
    }

    [Fact]
    public async Task A_container_uses_the_provider_that_it_is_given()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () =>
        {
            var engine = new Provider("engine", new ProviderArgs { Host = "ssh://ops@engine.example.test" });
            _ = new Container("web", new ContainerArgs { Image = "shop/web:1" }, new CustomResourceOptions { Provider = engine });
        });

        Assert.Contains("pulumi:providers:docker::engine::engine-id", mocks["web"].Provider, StringComparison.Ordinal);
    }
}
