namespace Hatmax.Rendering.Tests;

/// <summary>A value that only just keeps a rule.</summary>
/// <param name="Name">What it is, as the end of a test's name.</param>
/// <param name="Value">The value.</param>
internal sealed record LimitSample(string Name, SampleValue Value);
