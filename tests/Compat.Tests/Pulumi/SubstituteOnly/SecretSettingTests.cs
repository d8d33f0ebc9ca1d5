using Pulumi;

namespace Compat.Tests.Pulumi.SubstituteOnly;

[Collection("The settings of the process")]
public sealed class SecretSettingTests : IDisposable
{
    public SecretSettingTests() => Environment.SetEnvironmentVariable("PULUMI_CONFIG", """{"shop:port":"hush"}""");

    public void Dispose() => Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);

    [Fact]
    public async Task A_setting_of_the_wrong_type_is_not_shown()
    {
        var error = await Assert.ThrowsAsync<RunException>(
            () => Runs.UpdateAsync(new RecordingMocks(), () => _ = new Config("shop").RequireSecretInt32("port")));
        Assert.Contains("shop:port", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.Message, StringComparison.Ordinal);
    }
}
