namespace Hatmax.Deployment;

/// <summary>An environment variable of a container.</summary>
/// <param name="Name">Name.</param>
/// <param name="Value">Where its value comes from.</param>
public sealed record EnvironmentVariable(string Name, EnvironmentValue Value);
