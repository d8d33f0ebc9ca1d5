namespace Hatmax.Workspace;

/// <summary>The places under <c>.hatmax</c>. Only the manifest and the base texts are committed.</summary>
internal sealed class StateFolder(string root)
{
    public const string Name = ".hatmax";

    private static readonly string[] Known = ["manifest.json", "base", "tmp", "journal.json", "rollback.json", "lock", "lock.pid"];

    public string Root { get; } = root;

    public string Folder { get; } = Path.Combine(root, Name);

    public string Manifest => Path.Combine(Folder, "manifest.json");

    public string Bases => Path.Combine(Folder, "base");

    public string Temporary => Path.Combine(Folder, "tmp");

    /// <summary>Exists from the moment a run is decided until it is complete.</summary>
    public string Journal => Path.Combine(Folder, "journal.json");

    /// <summary>The journal under another name: the run is being taken back.</summary>
    public string Rollback => Path.Combine(Folder, "rollback.json");

    public string Lock => Path.Combine(Folder, "lock");

    public string LockHolder => Path.Combine(Folder, "lock.pid");

    public string Base(string hash) => Path.Combine(Bases, hash);

    /// <summary>True when an earlier run did not end.</summary>
    public bool HasUnfinishedRun => File.Exists(Journal) || File.Exists(Rollback) || Directory.Exists(Temporary);

    /// <summary>A link among these would lead the writer to places that the path rules never see.</summary>
    public WorkspaceDiagnostic? FindLink()
    {
        foreach (var path in Known.Select(name => Path.Combine(Folder, name)).Prepend(Folder))
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                var shown = Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');
                return WorkspaceDiagnostics.OutsideRoot.At(shown, $"{shown} is a symbolic link.", "Replace the link by what it leads to.");
            }
        }

        return null;
    }
}
