namespace Hatmax.Workspace;

/// <summary>The tree that generation writes into: plans what to do with it, and does it without losing an edit.</summary>
public sealed class WorkspaceRoot
{
    private readonly IWriteObserver? _observer;

    private WorkspaceRoot(string path, IWriteObserver? observer)
    {
        Path = path;
        _observer = observer;
    }

    /// <summary>Absolute path of the root. It need not exist yet.</summary>
    public string Path { get; }

    /// <summary>Opens a tree; touches nothing.</summary>
    /// <param name="rootPath">Folder, relative to the current one or absolute.</param>
    public static WorkspaceRoot Open(string rootPath) => Open(rootPath, null);

    /// <summary>Finishes or takes back an interrupted run if there is one, then decides about every file.</summary>
    /// <param name="files">The whole output of generation, in any order.</param>
    /// <param name="options">What the user asked for besides the ordinary rules.</param>
    public WorkspacePlan Plan(ImmutableArray<GeneratedFile> files, PlanOptions? options = null) =>
        TryPlan(files, (options ?? new PlanOptions()) with { Settled = null })!;

    /// <summary>Writes a plan, but for its files in conflict: all of it or nothing.</summary>
    /// <param name="plan">A plan of this root.</param>
    /// <param name="progress">Told about staged files; may be called from several threads.</param>
    public ApplyResult Apply(WorkspacePlan plan, IProgress<ApplyProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new WorkspaceWriter(Path, new DiskActions(_observer), progress).Apply(plan);
    }

    /// <summary>Compares the tree with what was generated last, without rendering or writing anything.</summary>
    public TreeStatus Status() => StatusReader.Read(Path);

    /// <summary>The same, for an output that leaves out settled files; null when they are not those of the manifest.</summary>
    internal WorkspacePlan? TryPlan(ImmutableArray<GeneratedFile> files, PlanOptions options) =>
        new WorkspacePlanner(Path, options, new DiskActions(_observer)).Plan(files);

    internal static WorkspaceRoot Open(string rootPath, IWriteObserver? observer)
    {
        ArgumentException.ThrowIfNullOrEmpty(rootPath);
        return new WorkspaceRoot(System.IO.Path.GetFullPath(rootPath), observer);
    }
}
