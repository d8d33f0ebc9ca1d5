using WireTests.Support;

namespace WireTests;

/// <summary>The same program on the official Node SDK sends the same requests.</summary>
public sealed class SameAsNodeTests
{
    [RequiresEngineTheory]
    [InlineData("resources", false)]
    [InlineData("resources", true)]
    [InlineData("aliases", false)]
    [InlineData("chain", true)]
    [InlineData("nothing", false)]
    [InlineData("messages", false)]
    public async Task A_program_asks_for_the_same_resources(string scenario, bool preview)
    {
        var options = new EngineOptions { Preview = preview };
        Comparison.Same((await Programs.NodeAsync(scenario, options)).Ended(0), await Programs.DotnetAsync(scenario, options));
    }

    [RequiresEngineFact]
    public async Task An_engine_that_knows_no_references_to_resources_gets_their_ids()
    {
        var options = EngineOptions.With("--lacks", "resourceReferences");
        Comparison.Same((await Programs.NodeAsync("resources", options)).Ended(0), await Programs.DotnetAsync("resources", options));
    }

    [RequiresEngineTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stack_class_has_the_outputs_of_a_program(bool preview)
    {
        var options = new EngineOptions { Preview = preview };
        Comparison.Same((await Programs.NodeAsync("stack", options)).Ended(0), await Programs.DotnetStackAsync("stack", options));
    }

    [RequiresEngineFact]
    public async Task What_depends_on_a_failed_resource_is_unknown()
    {
        var options = EngineOptions.With("--result", "first=FAIL");
        Comparison.Same((await Programs.NodeAsync("chain", options)).Ended(0), await Programs.DotnetAsync("chain", options));
    }

    [RequiresEngineFact]
    public async Task Messages_arrive_in_order_and_as_written()
    {
        var expected = (await Programs.NodeAsync("messages")).Ended(0);
        var actual = (await Programs.DotnetAsync("messages")).Ended(0);
        Assert.NotEmpty(expected.Messages);
        Assert.Equal(expected.Messages, actual.Messages);
    }

    [RequiresEngineTheory]
    [InlineData("run-error")]
    [InlineData("resource-error")]
    public async Task An_error_of_the_program_is_told_in_its_words(string scenario)
    {
        var expected = (await Programs.NodeAsync(scenario)).Ended(32);
        var actual = (await Programs.DotnetAsync(scenario)).Ended(32);
        Assert.Equal(expected.Messages, actual.Messages);
    }
}
