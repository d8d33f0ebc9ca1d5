using System.Text.Json;
using Pulumi;
using Pulumi.Docker;
using Pulumi.Random;
using Config = Pulumi.Config;

namespace WireProgram;

/// <summary>What a run of the program does.</summary>
internal static class Scenarios
{
    private static readonly IDictionary<string, object?> NoOutputs = new Dictionary<string, object?>();

    /// <summary>Runs one scenario.</summary>
    /// <returns>The outputs of the stack.</returns>
    public static IDictionary<string, object?> Run(string name)
    {
        var config = new Config();
        switch (name)
        {
            case "resources":
                return Resources(config);
            case "nothing":
                return NoOutputs;
            case "messages":
                return Messages();
            case "error-message":
                Log.Error("an error");
                return NoOutputs;
            case "missing-config":
                return Output("value", config.Require("absent"));
            case "missing-secret":
                return Output("value", config.RequireSecret("absent"));
            case "bad-number":
                return Output("value", config.RequireInt32("text"));
            case "bad-object":
                return Output("value", config.RequireObject<JsonElement>("text"));
            case "run-error":
                throw new RunException(Hostile.Text);
            case "resource-error":
                throw new ResourceException("the group is wrong", new Group("group"), hideStack: true);
            case "exception":
                throw new InvalidOperationException("it broke");
            case "late-exception":
                return Output("value", Pulumi.Output.Create(1).Apply(LateException));
            case "aliases":
                return Aliases();
            case "chain":
                return Chain();
            case "large":
                return Large();
            default:
                throw new RunException($"There is no scenario '{name}'.");
        }
    }

    private static IDictionary<string, object?> Resources(Config config)
    {
        var token = config.RequireSecret("token");
        var password = new RandomPassword("password", new RandomPasswordArgs { Length = 24, Special = false, Keepers = { ["text"] = Hostile.Text } });
        var outputs = DockerResources.Register(config, token, password);
        KubernetesResources.Register(token, password.Result);
        NomadResources.Register(token, password.Result);
        return outputs;
    }

    private static IDictionary<string, object?> Messages()
    {
        Log.Debug("a debug message");
        Log.Info(Hostile.Text);
        Log.Warn("a warning");
        Log.Info("of a stream", streamId: 7, ephemeral: true);
        Log.Info("about a resource", new Group("group"));
        return NoOutputs;
    }

    private static IDictionary<string, object?> Aliases()
    {
        var outer = new Group("outer", new ComponentResourceOptions { Aliases = { new Alias { Name = "older" } } });
        _ = new Volume("outer-data", new VolumeArgs(), new CustomResourceOptions
        {
            Parent = outer,
            Aliases = { new Alias { Name = "former" }, new Alias { Type = "docker:index/disk:Disk" }, new Alias { Name = "loose", NoParent = true } },
        });
        _ = new Volume("other", new VolumeArgs(), new CustomResourceOptions
        {
            Aliases = { new Alias { Stack = "production" }, new Alias { Project = "cable", Name = "first" } },
        });
        return NoOutputs;
    }

    private static IDictionary<string, object?> Chain()
    {
        var first = new Volume("first", new VolumeArgs { Name = "first" });
        _ = new Volume("second", new VolumeArgs { Name = Pulumi.Output.Format($"after-{first.Mountpoint}") });
        return NoOutputs;
    }

    // More than the four megabytes that gRPC allows by itself, in both directions.
    private static IDictionary<string, object?> Large()
    {
        var password = new RandomPassword("large", new RandomPasswordArgs { Length = 24, Keepers = { ["text"] = new string('x', 6_000_000) } });
        return Output("length", password.Keepers.Apply(keepers => keepers!["text"].Length));
    }

    private static int LateException(int value) => throw new InvalidOperationException(FormattableString.Invariant($"it broke late, at {value}"));

    private static Dictionary<string, object?> Output(string name, object value) => new() { [name] = value };
}
