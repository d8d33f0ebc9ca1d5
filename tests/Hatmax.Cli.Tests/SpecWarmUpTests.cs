using Hatmax.Cli.Generation;
using Hatmax.Rendering;
using Hatmax.Spec;

namespace Hatmax.Cli.Tests;

public sealed class SpecWarmUpTests
{
    // With an error in it the generator would never be warmed, and nobody would notice.
    [Fact]
    public void The_sample_is_a_spec_that_is_generated()
    {
        var result = SpecLoader.Load(SpecWarmUp.Sample, "hatmax.yml");
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(MonorepoGenerator.Generate(result.Spec!));
    }
}
