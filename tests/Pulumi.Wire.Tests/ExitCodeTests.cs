using WireTests.Support;

namespace WireTests;

/// <summary>How a program ends: 0 for done, 1 for errors that it logged, 32 for an error that the user was told of.</summary>
public sealed class ExitCodeTests
{
    [RequiresEngineFact]
    public async Task A_good_program_waits_for_the_engine_and_ends_with_0()
    {
        var run = (await Programs.DotnetAsync("nothing")).Ended(0);
        Assert.Equal("signalAndWaitForShutdown", run.Requests.Last(request => request.Method != "log").Method);
        Assert.Empty(run.Output);
        Assert.Empty(run.Error);
    }

    [RequiresEngineFact]
    public async Task A_logged_error_ends_with_1()
    {
        var run = (await Programs.DotnetAsync("error-message")).Ended(1);
        Assert.Equal([new LogMessage(3, "an error", "", 0, false)], run.Messages);
        Assert.Empty(run.Of("signalAndWaitForShutdown"));
    }

    [RequiresEngineTheory]
    [InlineData("exception", "it broke")]
    [InlineData("late-exception", "it broke late, at 1")]
    public async Task An_exception_is_told_with_its_place_and_ends_with_32(string scenario, string text)
    {
        var run = (await Programs.DotnetAsync(scenario)).Ended(32);
        var message = Assert.Single(run.Messages);
        Assert.Equal(3, message.Severity);
        Assert.StartsWith("Running program '", message.Text, StringComparison.Ordinal);
        Assert.Contains("Pulumi.Wire.Program.dll' failed with an unhandled exception:", message.Text, StringComparison.Ordinal);
        Assert.Contains(text, message.Text, StringComparison.Ordinal);
        Assert.Contains("Scenarios", message.Text, StringComparison.Ordinal);
        Assert.Empty(run.Of("signalAndWaitForShutdown"));
    }

    [RequiresEngineTheory]
    [InlineData("missing-config", "pulumi config set")]
    [InlineData("missing-secret", "pulumi config set")]
    [InlineData("bad-number", "Int32")]
    [InlineData("bad-object", "JsonElement")]
    public async Task A_missing_or_bad_setting_is_named(string scenario, string help)
    {
        var run = (await Programs.DotnetAsync(scenario)).Ended(32);
        var message = Assert.Single(run.Messages);
        Assert.Equal(3, message.Severity);
        Assert.Contains(scenario.StartsWith("missing", StringComparison.Ordinal) ? "wire:absent" : "wire:text", message.Text, StringComparison.Ordinal);
        Assert.Contains(help, message.Text, StringComparison.Ordinal);
        Assert.Empty(run.Of("signalAndWaitForShutdown"));
    }

    [RequiresEngineFact]
    public async Task A_stack_that_forgets_an_output_is_told_which()
    {
        var run = (await Programs.DotnetStackAsync("incomplete-stack")).Ended(32);
        Assert.Contains("forgotten", Assert.Single(run.Messages).Text, StringComparison.OrdinalIgnoreCase);
    }
}
