using WireTests.Support;

namespace WireTests;

/// <summary>Engines that refuse, that are older, that go away or that are not there.</summary>
public sealed class EngineTests
{
    [RequiresEngineFact]
    public async Task An_engine_older_than_the_last_call_is_fine() =>
        (await Programs.DotnetAsync("chain", EngineOptions.With("--without", "signalAndWaitForShutdown"))).Ended(0);

    [RequiresEngineFact]
    public async Task A_refused_resource_ends_the_program_with_the_words_of_the_engine()
    {
        var run = (await Programs.DotnetAsync("chain", EngineOptions.With("--fail", "first=INVALID_ARGUMENT:no \"böse\" names, 100%"))).Ended(32);
        Assert.Contains("no \"böse\" names, 100%", Assert.Single(run.Messages, message => message.Severity == 3).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Of("registerResource"), request => request.Text("name") == "second");
        Assert.Empty(run.Of("signalAndWaitForShutdown"));
    }

    [RequiresEngineTheory]
    [InlineData("UNAVAILABLE")]
    [InlineData("CANCELLED")]
    public async Task An_engine_that_shuts_down_ends_the_program(string status)
    {
        var run = (await Programs.DotnetAsync("chain", EngineOptions.With("--fail", $"first={status}:resource monitor shut down"))).Ended(32);
        Assert.Contains("resource monitor shut down", Assert.Single(run.Messages).Text, StringComparison.Ordinal);
    }

    [RequiresEngineFact]
    public async Task An_engine_that_goes_away_ends_the_program()
    {
        var run = await Programs.DotnetAsync("chain", EngineOptions.With("--vanish", "first"));
        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [RequiresEngineFact]
    public async Task A_message_may_be_larger_than_grpc_allows_by_itself()
    {
        var run = (await Programs.DotnetAsync("large")).Ended(0);
        Assert.Equal(6_000_000, (int)Assert.Single(run.Of("registerResourceOutputs")).Body["outputs"]!["length"]!);
    }

    [Theory]
    [InlineData("PULUMI_MONITOR", null)]
    [InlineData("PULUMI_ENGINE", null)]
    [InlineData("PULUMI_PROJECT", null)]
    [InlineData("PULUMI_STACK", null)]
    [InlineData("PULUMI_DRY_RUN", "perhaps")]
    [InlineData("PULUMI_PARALLEL", "many")]
    public async Task Started_by_hand_it_says_how_to_start_it(string name, string? value)
    {
        var variables = Programs.Variables("chain", FreeAddress.Next());
        variables.Remove(name);
        if (value is not null)
        {
            variables.Add(name, value);
        }

        var run = await Programs.DotnetAsync([], variables);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Pulumi engine", run.Error, StringComparison.Ordinal);
        Assert.Contains("`pulumi`", run.Error, StringComparison.Ordinal);
    }
}
