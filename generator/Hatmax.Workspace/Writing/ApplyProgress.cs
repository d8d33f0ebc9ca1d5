namespace Hatmax.Workspace;

/// <summary>How far applying is.</summary>
/// <param name="Done">Files staged so far.</param>
/// <param name="Total">Files to stage.</param>
public readonly record struct ApplyProgress(int Done, int Total);
