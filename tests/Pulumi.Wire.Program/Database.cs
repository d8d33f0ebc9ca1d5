using Pulumi;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;

namespace WireProgram;

/// <summary>A component with every option that a resource can have.</summary>
internal sealed class Database : ComponentResource
{
    public Database(string name, Output<string> password, ComponentResourceOptions options)
        : base("wire:app:Database", name, options)
    {
        var network = new Network("database-net", new NetworkArgs
        {
            Name = "wire",
            Labels = { new NetworkLabelArgs { Label = "text", Value = Hostile.Text } },
        }, new CustomResourceOptions { Parent = this });
        var data = new Volume("data", new VolumeArgs { Name = "wire-data" }, new CustomResourceOptions { Parent = this, Protect = true, RetainOnDelete = true });
        var image = new RemoteImage("image", new RemoteImageArgs { Name = "postgres:17", KeepLocally = true }, new CustomResourceOptions { Parent = this });
        Container = new Container("database", Arguments(network, data, image, password), new CustomResourceOptions
        {
            Parent = this,
            DependsOn = { data },
            DeleteBeforeReplace = false,
            CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5), Delete = TimeSpan.FromSeconds(90) },
            IgnoreChanges = { "image", "labels[0].value" },
            ReplaceOnChanges = { "memory" },
            AdditionalSecretOutputs = { "containerLogs" },
            Aliases = { new Alias { Name = "db" }, new Alias { Urn = "urn:pulumi:dev::wire::docker:index/container:Container::old" } },
            DeletedWith = network,
        });
        Address = Output.Format($"{Container.Name}:5432");
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["address"] = Address,
            ["container"] = Container,
            ["password"] = password,
            ["nothing"] = null,
        });
    }

    public Container Container { get; }

    public Output<string> Address { get; }

    private static ContainerArgs Arguments(Network network, Volume data, RemoteImage image, Output<string> password) => new()
    {
        Image = image.ImageId,
        Name = "database",
        Envs = { "PLAIN=1", Output.Format($"POSTGRES_PASSWORD={password}") },
        NetworksAdvanced = { new ContainerNetworksAdvancedArgs { Name = network.Name, Aliases = { "db", "database" } } },
        Volumes = { new ContainerVolumeArgs { VolumeName = data.Name, ContainerPath = "/var/lib/postgresql/data" } },
        Ports = { new ContainerPortArgs { Internal = 5432, External = 15432, Ip = "127.0.0.1" } },
        Healthcheck = new ContainerHealthcheckArgs { Tests = { "CMD-SHELL", "pg_isready" }, Interval = "5s", Retries = 3 },
        Labels = { new ContainerLabelArgs { Label = "volume", Value = data.Mountpoint } },
        Capabilities = new ContainerCapabilitiesArgs { Drops = { "ALL" } },
        NetworkMode = "bridge",
        Restart = "unless-stopped",
        Memory = 256,
        MustRun = true,
    };
}
