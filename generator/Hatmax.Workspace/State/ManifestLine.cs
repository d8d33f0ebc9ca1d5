namespace Hatmax.Workspace;

/// <summary>A line of a manifest that is to be written.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Text">The line as it was read, without its end; empty when it must be made.</param>
internal readonly record struct ManifestLine(ManifestEntry Entry, ReadOnlyMemory<byte> Text);
