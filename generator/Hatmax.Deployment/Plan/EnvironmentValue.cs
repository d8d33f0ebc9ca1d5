using System.Text.Json.Serialization;

namespace Hatmax.Deployment;

/// <summary>Where the value of an environment variable comes from: a text, a secret, or the address of another workload.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LiteralValue), "text")]
[JsonDerivedType(typeof(SecretValue), "secret")]
[JsonDerivedType(typeof(AddressValue), "address")]
public abstract record EnvironmentValue
{
    private protected EnvironmentValue()
    {
    }
}
