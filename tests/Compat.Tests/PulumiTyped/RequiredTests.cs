using Compat.Tests.Pulumi;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Nomad;
using Pulumi.Random;

namespace Compat.Tests.PulumiTyped;

public class RequiredTests
{
    public static TheoryData<string, Action> Programs => new()
    {
        { "Image", () => _ = new Container("it", new ContainerArgs()) },
        { "Internal", () => _ = new Container("it", new ContainerArgs { Image = "a", Ports = { new ContainerPortArgs { External = 1 } } }) },
        { "Name", () => _ = new RemoteImage("it", new RemoteImageArgs()) },
        { "Jobspec", () => _ = new Job("it", new JobArgs()) },
        { "Path", () => _ = new Variable("it", new VariableArgs()) },
        { "Chart", () => _ = new Release("it") },
        { "Length", () => _ = new RandomPassword("it", new RandomPasswordArgs()) },
    };

    [Theory, MemberData(nameof(Programs))]
    public async Task A_required_input_that_is_not_given_is_an_error(string input, Action program)
    {
        var mocks = new RecordingMocks();
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Runs.UpdateAsync(mocks, program));

        Assert.Contains($"{input} is required", error.Message, StringComparison.Ordinal);
        Assert.Empty(mocks.Resources);
    }
}
