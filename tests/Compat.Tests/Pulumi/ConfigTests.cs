using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

/// <summary>The variable that the settings come from belongs to the whole process; other tests do not look at settings.</summary>
[Collection("The settings of the process")]
public sealed class ConfigTests : IDisposable
{
    private const string Variable = "PULUMI_CONFIG";

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["shop:text"] = "a \"b\" ${c}",
        ["shop:yes"] = "true",
        ["shop:number"] = "42",
        ["shop:half"] = "0.5",
        ["shop:object"] = """{"Name":"n","Count":2}""",
        ["shop:config:old"] = "still there",
        ["hatmax:platform"] = "docker",
    };

    public ConfigTests() => Environment.SetEnvironmentVariable(Variable, JsonSerializer.Serialize(Settings));

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);

    [Fact]
    public Task Settings_are_read_by_type() => RunAsync(() =>
    {
        var config = new Config();
        Assert.Equal("a \"b\" ${c}", config.Get("text"));
        Assert.Equal("a \"b\" ${c}", config.Require("text"));
        Assert.True(config.GetBoolean("yes"));
        Assert.True(config.RequireBoolean("yes"));
        Assert.Equal(42, config.GetInt32("number"));
        Assert.Equal(42, config.RequireInt32("number"));
        Assert.Equal(0.5, config.GetDouble("half"));
        Assert.Equal(42.0, config.RequireDouble("number"));
        Assert.Equal(new Setting("n", 2), config.GetObject<Setting>("object"));
        Assert.Equal(new Setting("n", 2), config.RequireObject<Setting>("object"));
        Assert.Equal("still there", config.Get("old"));
        return Task.CompletedTask;
    });

    [Fact]
    public Task Settings_of_another_name_are_read_by_it() => RunAsync(() =>
    {
        Assert.Equal("docker", new Config("hatmax").Require("platform"));
        Assert.Equal("docker", new Config("hatmax:config").Require("platform"));
        Assert.Null(new Config().Get("platform"));
        return Task.CompletedTask;
    });

    [Fact]
    public Task Secret_settings_are_secret_outputs() => RunAsync(async () =>
    {
        var config = new Config("shop");
        Assert.Equal(("a \"b\" ${c}", true, true), await Runs.ReadAsync(config.GetSecret("text")!));
        Assert.Equal(("a \"b\" ${c}", true, true), await Runs.ReadAsync(config.RequireSecret("text")));
        Assert.Equal((true, true, true), await Runs.ReadAsync(config.GetSecretBoolean("yes")!));
        Assert.Equal((true, true, true), await Runs.ReadAsync(config.RequireSecretBoolean("yes")));
        Assert.Equal((42, true, true), await Runs.ReadAsync(config.GetSecretInt32("number")!));
        Assert.Equal((42, true, true), await Runs.ReadAsync(config.RequireSecretInt32("number")));
        Assert.Equal((0.5, true, true), await Runs.ReadAsync(config.GetSecretDouble("half")!));
        Assert.Equal((0.5, true, true), await Runs.ReadAsync(config.RequireSecretDouble("half")));
        Assert.Equal((new Setting("n", 2), true, true), await Runs.ReadAsync(config.GetSecretObject<Setting>("object")!));
        Assert.Equal("n", (await OutputUtilities.GetValueAsync(config.RequireSecretObject<Setting>("object"))).Name);
    });

    [Fact]
    public Task What_is_not_set_is_null_or_an_error_that_names_the_key() => RunAsync(() =>
    {
        var config = new Config();
        Assert.Null(config.Get("none"));
        Assert.Null(config.GetBoolean("none"));
        Assert.Null(config.GetInt32("none"));
        Assert.Null(config.GetDouble("none"));
        Assert.Null(config.GetObject<Setting>("none"));
        Assert.Null(config.GetSecret("none"));
        Assert.Null(config.GetSecretInt32("none"));
        Assert.Null(config.GetSecretObject<Setting>("none"));
        Action[] required =
        [
            () => config.Require("none"), () => config.RequireBoolean("none"), () => config.RequireInt32("none"),
            () => config.RequireDouble("none"),
            () => config.RequireObject<Setting>("none"), () => config.RequireSecret("none"), () => config.RequireSecretBoolean("none"),
        ];
        Assert.All(required, require => AssertNames("shop:none", require));
        return Task.CompletedTask;
    });

    [Fact]
    public Task What_has_another_type_is_an_error_that_names_the_key() => RunAsync(() =>
    {
        var config = new Config();
        Action[] mistyped =
        [
            () => config.GetBoolean("text"), () => config.GetInt32("text"), () => config.GetDouble("text"),
            () => config.GetObject<Setting>("text"), () => config.RequireSecretInt32("text"),
        ];
        Assert.All(mistyped, read => AssertNames("shop:text", read));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task A_missing_setting_ends_the_program_with_its_message_only()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => RunAsync(() => Task.FromResult(new Config().RequireInt32("none"))));
        Assert.Contains("shop:none", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(RunException), error.Message, StringComparison.Ordinal);
    }

    private static void AssertNames(string key, Action read)
        => Assert.Contains(key, Assert.ThrowsAny<RunException>(read).Message, StringComparison.Ordinal);

    private static Task RunAsync(Func<Task> program) => Deployment.TestAsync(new RecordingMocks(), new() { ProjectName = "shop" }, program);

    private sealed record Setting(string Name, int Count);
}
