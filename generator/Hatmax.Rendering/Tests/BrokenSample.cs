namespace Hatmax.Rendering.Tests;

/// <summary>A value that breaks rules.</summary>
/// <param name="Name">What is wrong, as the end of a test's name.</param>
/// <param name="Value">The value.</param>
/// <param name="Path">What follows the field in the path of the report: an index, or nothing.</param>
/// <param name="Codes">The codes that are reported, in their order.</param>
internal sealed record BrokenSample(string Name, SampleValue Value, string Path, IReadOnlyList<string> Codes);
