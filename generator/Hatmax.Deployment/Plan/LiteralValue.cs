namespace Hatmax.Deployment;

/// <summary>A text that is no secret.</summary>
/// <param name="Text">The value itself; no character of it has a meaning.</param>
public sealed record LiteralValue(string Text) : EnvironmentValue;
