namespace Hatmax.Workspace;

/// <summary>A line of a manifest that is to be written. A class: lists of it then share code that is compiled ahead of time.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Text">The line as it was read, without its end; empty when it must be made.</param>
internal sealed record ManifestLine(ManifestEntry Entry, ReadOnlyMemory<byte> Text);
