using Pulumi;

namespace Compat.Tests.Pulumi.SubstituteOnly;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_remote_component_needs_the_official_package()
        => await AssertRefusedAsync(() => _ = new ComponentResource("test:index:Remote", "r", ResourceArgs.Empty, remote: true));

    [Fact]
    public async Task An_output_of_another_type_needs_the_official_package()
        => await AssertRefusedAsync(() => _ = new Odd("odd"));

    private static async Task AssertRefusedAsync(Action program)
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Runs.UpdateAsync(new RecordingMocks(), program));
        Assert.Contains(nameof(NotSupportedException), error.Message, StringComparison.Ordinal);
        Assert.Contains("official package Pulumi", error.Message, StringComparison.Ordinal);
    }

    private sealed class Odd(string name) : CustomResource("test:index:Odd", name, ResourceArgs.Empty, null)
    {
        [Output("times")]
        public Output<DateTime> Times { get; private set; } = null!;
    }
}
