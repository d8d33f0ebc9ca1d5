using WireTests.Support;

namespace WireTests.SubstituteOnly;

/// <summary>The official package works around what an engine of years ago lacks; the substitute asks for a newer one.</summary>
public sealed class OldEngineTests
{
    [RequiresEngineTheory]
    [InlineData("aliases", "aliasSpecs", "Aliases")]
    [InlineData("resources", "deletedWith", "DeletedWith")]
    public async Task An_option_that_the_engine_does_not_know_is_named(string scenario, string feature, string option)
    {
        var run = (await Programs.DotnetAsync(scenario, EngineOptions.With("--lacks", feature))).Ended(32);
        Assert.Contains(run.Messages, message => message.Severity == 3 && message.Text.Contains(option, StringComparison.Ordinal) && message.Text.Contains("`pulumi`", StringComparison.Ordinal));
    }
}
