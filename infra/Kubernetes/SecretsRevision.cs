using System.Security.Cryptography;
using System.Text;
using Hatmax.Infra.Secrets;
using Pulumi.Random;

namespace Hatmax.Infra.Kubernetes;

/// <summary>A text that changes when a secret does, so that pods are replaced then: Kubernetes alone leaves them with the old value.</summary>
internal static class SecretsRevision
{
    private const int KeyLength = 32;
    private const int Digits = 12;

    /// <summary>12 hexadecimal digits, no secret: without the key, which stays in the state, nobody can try values against them.</summary>
    public static Output<string> Of(SecretOutputs secrets)
    {
        var key = new RandomPassword("secrets-revision-key", new RandomPasswordArgs { Length = KeyLength, Special = false });
        var values = Output.All(secrets.Names.Select(name => (Input<string>)secrets[name]));
        return Output.Unsecret(Output.Tuple(key.Result, values).Apply(both => Hash(both.Item1, both.Item2)));
    }

    private static string Hash(string key, ImmutableArray<string> values)
    {
        // Lengths keep two lists of the same characters apart.
        var text = string.Concat(values.Select(value => FormattableString.Invariant($"{value.Length}:{value}")));
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)))[..Digits];
    }
}
