namespace Hatmax.Workspace;

/// <summary>Ends conflicts, and does nothing else in that run.</summary>
/// <param name="Paths">Files and folders under the output root, with forward slashes; <c>.</c> means every file in conflict.</param>
/// <param name="Take">Which text each of them ends with.</param>
public sealed record ResolveRequest(ImmutableArray<string> Paths, Resolution Take);
