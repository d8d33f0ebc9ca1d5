using WireTests.Support;

namespace WireTests;

/// <summary>What is compared holds what matters: two empty runs are the same as well.</summary>
public sealed class CoverageTests
{
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    [RequiresEngineFact]
    public async Task An_update_has_every_option_and_secrets_but_nothing_unknown()
    {
        var run = (await Programs.DotnetAsync("resources")).Ended(0);
        Assert.Equal(19, run.Of("registerResource").Count());
        Assert.Equal(2, run.Of("readResource").Count());
        Assert.Equal(4, run.Of("registerResourceOutputs").Count());
        var database = run.Registration("database", "docker:index/container:Container").Body.ToJsonString();
        Assert.DoesNotContain(run.Requests, request => request.Body.ToJsonString().Contains(Unknown, StringComparison.Ordinal));
        Assert.Contains(Secret, database, StringComparison.Ordinal);
        string[] options =
        [
            "\"protect\":true", "\"deletebeforereplacedefined\":true", "\"customtimeouts\":{\"create\":\"", "\"ignorechanges\":[\"image\"", "\"replaceonchanges\":[\"memory\"]",
            "\"additionalsecretoutputs\":[\"containerLogs\"]", "\"deletedwith\":\"urn:", "\"aliases\":[{", "\"dependencies\":[\"urn:", "\"provider\":\"urn:", "\"version\":\"5.1.0\"",
        ];
        Assert.All(options, option => Assert.Contains(option, database, StringComparison.Ordinal));
    }

    [RequiresEngineFact]
    public async Task A_preview_has_unknown_values_and_knows_no_ids()
    {
        var run = (await Programs.DotnetAsync("resources", new EngineOptions { Preview = true })).Ended(0);
        var database = run.Registration("database", "docker:index/container:Container").Body;
        Assert.Equal(Unknown, (string?)database["object"]!["image"]);
        Assert.EndsWith($"::{Unknown}", (string?)database["provider"], StringComparison.Ordinal);
    }
}
