using System.Text;

namespace Hatmax.Workspace;

/// <summary>
/// Removes the tool from a monorepo, so that only ordinary projects remain. Every step is atomic and leaves what the steps before it did, so a run that
/// was killed is continued by the next one: a mark in the state folder says so, and is the last thing to go.
/// </summary>
public sealed class ToolEjection
{
    /// <summary>Where the spec goes as a document.</summary>
    public const string SpecDocument = "docs/system.yml";

    private const string SpecNote = "# What this system was generated from. Nothing reads this file any more.\n";
    private const string Mark = "ejecting";

    // Names the schema for editors, which goes.
    private static readonly byte[] Modeline = Encoding.UTF8.GetBytes("# yaml-language-server:");

    // A developer's databases and choice of packages; both are local, and services and build read them without the tool.
    private static readonly ImmutableArray<string> Kept = ["data", "feed.props", Mark, "lock", "lock.pid"];

    private readonly StateFolder _state;
    private readonly DiskActions _disk;

    private ToolEjection(StateFolder state, DiskActions disk, ImmutableArray<EjectStep> steps, ImmutableArray<WorkspaceDiagnostic> problems)
    {
        _state = state;
        _disk = disk;
        Steps = steps;
        Problems = problems;
    }

    /// <summary>What will be done, in this order.</summary>
    public ImmutableArray<EjectStep> Steps { get; }

    /// <summary>What stands in the way; with any, nothing is done.</summary>
    public ImmutableArray<WorkspaceDiagnostic> Problems { get; }

    /// <summary>True when an earlier run was interrupted: the tree is then neither fresh nor without edits, and that is right.</summary>
    /// <param name="root">Root of the monorepo, absolute.</param>
    public static bool IsUnfinished(string root) => File.Exists(Path.Combine(root, StateFolder.Name, Mark));

    /// <summary>Decides what to do; changes nothing.</summary>
    public static ToolEjection Plan(EjectRequest request) => Plan(request, null);

    internal static ToolEjection Plan(EjectRequest request, IWriteObserver? observer)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (state, problem) = OutputRoot.Check(request.Root);
        var disk = new DiskActions(observer);
        if (state is null)
        {
            return new ToolEjection(new StateFolder(request.Root), disk, [], [problem!]);
        }

        var (steps, problems) = new EjectPlanner(state, new PathResolver(state.Root)).Plan(request);
        return new ToolEjection(state, disk, steps, problems);
    }

    /// <summary>Does it.</summary>
    /// <returns>Why nothing was done; null when all was done.</returns>
    /// <exception cref="IOException">The disk refuses; running again continues.</exception>
    public WorkspaceDiagnostic? Apply()
    {
        if (!Problems.IsEmpty)
        {
            return Problems[0];
        }

        _disk.CreateFolder(_state.Folder);
        var (taken, problem) = RunLock.TryTake(_state, _disk);
        if (taken is null)
        {
            return problem;
        }

        using (taken)
        {
            var mark = Path.Combine(_state.Folder, Mark);
            Replace(mark, []);
            foreach (var step in Steps)
            {
                Do(step);
            }

            _disk.DeleteFile(mark);
        }

        foreach (var path in new[] { _state.LockHolder, _state.Lock }.Where(File.Exists))
        {
            _disk.DeleteFile(path);
        }

        _disk.DeleteFolderIfEmpty(_state.Folder);
        return null;
    }

    /// <summary>The spec as a document.</summary>
    internal static byte[] Document(byte[] spec)
    {
        var text = FileText.Normalise(spec);
        var start = text.AsSpan().StartsWith(Modeline) ? Array.IndexOf(text, (byte)'\n') + 1 : 0;
        return [.. Encoding.UTF8.GetBytes(SpecNote), .. text.AsSpan(start)];
    }

    /// <summary>What goes from the state folder: names in ordinal order.</summary>
    internal static IEnumerable<string> Leavings(string folder) => !Directory.Exists(folder) ? [] : Directory.EnumerateFileSystemEntries(folder)
        .Select(path => Path.GetFileName(path)).Where(name => !Kept.Contains(name)).Order(StringComparer.Ordinal);

    private void Do(EjectStep step)
    {
        var path = Path.Combine(_state.Root, step.Path);
        if (step.Content is { } content)
        {
            Replace(Path.Combine(_state.Root, step.Target ?? step.Path), content);
        }

        if (step.Action == EjectAction.Rewrite)
        {
            return;
        }

        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null)
        {
            _disk.DeleteTree(path);
        }
        else
        {
            _disk.DeleteFile(path);
        }
    }

    private void Replace(string target, byte[] content)
    {
        _disk.CreateFolder(Path.GetDirectoryName(target)!);
        var staged = target + ".hatmax-tmp";
        if (File.Exists(staged))
        {
            _disk.DeleteFile(staged);
        }

        _disk.WriteFile(staged, content);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(staged, File.GetUnixFileMode(target));
        }

        _disk.MoveFile(staged, target);
    }
}
