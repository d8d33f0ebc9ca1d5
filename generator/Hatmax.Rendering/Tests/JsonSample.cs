namespace Hatmax.Rendering.Tests;

/// <summary>A JSON value as its text.</summary>
/// <param name="Text">Compact JSON.</param>
internal sealed record JsonSample(string Text);
