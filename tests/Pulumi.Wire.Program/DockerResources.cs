using System.Text.Json;
using Pulumi;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;
using Config = Pulumi.Config;
using RandomPassword = Pulumi.Random.RandomPassword;

namespace WireProgram;

/// <summary>Docker resources in components, with a provider of their own, and what surrounds them.</summary>
internal static class DockerResources
{
    public static IDictionary<string, object?> Register(Config config, Output<string> token, RandomPassword password)
    {
        var settings = config.RequireObject<JsonElement>("settings");
        var remote = new Provider("remote", new ProviderArgs
        {
            Host = "ssh://wire@example.test",
            RegistryAuth = { new ProviderRegistryAuthArgs { Address = "registry.example.test", Username = "wire", Password = token } },
            DisableDockerDaemonCheck = true,
        });
        var shared = new StackReference("shared", new StackReferenceArgs { Name = "organization/shared/dev" });

        var outer = new Group("outer", new ComponentResourceOptions { Aliases = { new Alias { Name = "older" } }, Protect = false, Providers = { remote } });
        var database = new Database("database", password.Result, new ComponentResourceOptions { Parent = outer, Protect = true, Aliases = { new Alias { Name = "database", NoParent = true } } });
        var empty = new Group("empty", new ComponentResourceOptions { Parent = outer });

        _ = new Container("web", new ContainerArgs
        {
            Image = "example.test/web:1",
            Name = "web",
            Envs = { Output.Format($"DATABASE={database.Address}"), Output.Format($"DOMAIN={shared.RequireOutput("domain")}"), Output.Format($"KEY={shared.RequireOutput("key")}") },
            Command = settings.GetProperty("command").EnumerateArray().Select(word => word.GetString()!).ToList(),
            CpuShares = config.RequireInt32("shares"),
            ReadOnly = config.RequireBoolean("readOnly"),
        }, new CustomResourceOptions { DependsOn = { database, empty }, DeleteBeforeReplace = true, Provider = remote });
        _ = new Volume("imported", new VolumeArgs { Name = "old" }, new CustomResourceOptions { ImportId = "old-volume" });
        _ = new ExistingVolume("existing", "existing-volume", outer);

        return new Dictionary<string, object?>
        {
            ["address"] = database.Address,
            ["password"] = password.Result,
            ["containerId"] = database.Container.Id,
            ["mixed"] = Mixed(),
            ["unsecret"] = Output.Unsecret(password.Result).Apply(text => text.Length),
            ["settings"] = settings,
        };
    }

    private static Dictionary<string, object?> Mixed() => new()
    {
        ["numbers"] = new object[] { 1, 2.5, -3 },
        ["yes"] = true,
        ["no"] = false,
        ["empty"] = Array.Empty<string>(),
        ["text"] = Hostile.Text,
        ["nothing"] = null,
        ["inList"] = new[] { "a", null },
    };
}
