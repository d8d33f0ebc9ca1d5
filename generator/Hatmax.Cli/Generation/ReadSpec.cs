namespace Hatmax.Cli.Generation;

/// <summary>A spec that was read: its text, for excerpts, and what came of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Result">Model and diagnostics.</param>
internal sealed record ReadSpec(string Text, SpecResult Result);
