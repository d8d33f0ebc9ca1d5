namespace Hatmax.Deployment;

/// <summary>Where the value of an environment variable comes from: a text, a secret, or the address of another workload.</summary>
public abstract record EnvironmentValue
{
    private protected EnvironmentValue()
    {
    }
}
