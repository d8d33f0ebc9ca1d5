namespace Hatmax.Deployment;

/// <summary>A secret, by reference. Never part of a longer text, so that only the leaf is hidden in a preview.</summary>
/// <param name="Secret">Name of a <see cref="PlanSecret"/> of the plan.</param>
public sealed record SecretValue(string Secret) : EnvironmentValue;
