namespace Hatmax.Workspace;

/// <summary>The tree as it lies on disk against what was generated last. Nothing was rendered to know it.</summary>
/// <param name="Files">Every remembered file, sorted by path. Empty when nothing was generated yet or the state cannot be read.</param>
/// <param name="Problem">Why the tree or its state cannot be read; null when it can.</param>
public sealed record TreeStatus(ImmutableArray<TreeFile> Files, WorkspaceDiagnostic? Problem)
{
    /// <summary>Version of the tool that generated last; null when nobody knows.</summary>
    public string? Tool { get; init; }
}
