using Pulumi;
using Pulumi.Docker.Inputs;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Nomad;
using Pulumi.Nomad.Inputs;
using Pulumi.Utilities;

namespace Compat.Tests.PulumiTyped;

/// <summary>Inputs that providers keep secret are so as soon as they are assigned.</summary>
public class SecretTests
{
    public static TheoryData<string, Input<string>?> Texts => new()
    {
        { "docker registry password", new ProviderRegistryAuthArgs { Password = "s" }.Password },
        { "nomad variable", new VariableArgs { ItemsWo = "s" }.ItemsWo },
        { "nomad http", new ProviderArgs { HttpAuth = "s" }.HttpAuth },
        { "nomad key", new ProviderArgs { KeyPem = "s" }.KeyPem },
        { "nomad token", new ProviderArgs { SecretId = "s" }.SecretId },
        { "nomad login", new ProviderAuthJwtArgs { LoginToken = "s" }.LoginToken },
        { "nomad header", new ProviderHeaderArgs { Value = "s" }.Value },
        { "helm repository password", new RepositoryOptsArgs { Password = "s" }.Password },
    };

    [Theory, MemberData(nameof(Texts))]
    public async Task A_text_is_wrapped(string what, Input<string>? input)
    {
        var output = input.ToOutput();
        Assert.True(await Output.IsSecretAsync(output), what);
        Assert.Equal("s", await OutputUtilities.GetValueAsync(output));
    }

    private static readonly Dictionary<string, string> Pairs = new(StringComparer.Ordinal) { ["a"] = "s" };

    public static TheoryData<string, InputMap<string>> Maps => new()
    {
        { "nomad variable", new VariableArgs { Items = Pairs }.Items },
        { "kubernetes data", new SecretArgs { Data = Pairs }.Data },
        { "kubernetes string data", new SecretArgs { StringData = Pairs }.StringData },
    };

    [Theory, MemberData(nameof(Maps))]
    public async Task A_map_is_wrapped(string what, InputMap<string> input)
    {
        var output = input.ToOutput();
        Assert.True(await Output.IsSecretAsync(output), what);
        Assert.Equal(Pairs, await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task A_list_is_wrapped()
    {
        var args = new ProviderArgs { Headers = new[] { new ProviderHeaderArgs { Name = "a", Value = "s" } } };

        Assert.True(await Output.IsSecretAsync(args.Headers.ToOutput()));
    }

    [Fact]
    public async Task What_is_added_to_a_secret_map_is_in_a_secret()
    {
        var args = new VariableArgs { Items = Pairs };
        args.Items.Add("b", "t");

        var output = args.Items.ToOutput();
        Assert.True(await Output.IsSecretAsync(output));
        Assert.Equal(2, (await OutputUtilities.GetValueAsync(output)).Count);
    }

    [Fact]
    public async Task Other_inputs_are_left_as_they_are()
        => Assert.False(await Output.IsSecretAsync(new RepositoryOptsArgs { Username = "u" }.Username.ToOutput()));
}
