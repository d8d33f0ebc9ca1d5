namespace Hatmax.Workspace;

/// <summary>What the user asked for besides the ordinary rules.</summary>
public sealed record PlanOptions
{
    /// <summary>
    /// Files and folders under the output root, with forward slashes, that get the generated text back: edits in them are
    /// discarded and deleted files come again. <c>.</c> means everything.
    /// </summary>
    public ImmutableArray<string> Restore { get; init; } = [];

    /// <summary>What happens to files that both sides changed in the same place.</summary>
    public ConflictMode Conflicts { get; init; }

    /// <summary>Conflicts to end. Nothing else is written then.</summary>
    public ResolveRequest? Resolve { get; init; }

    /// <summary>Brings pending renames of the spec into code that people wrote; null when none is pending.</summary>
    public ICodeCarrier? Carrier { get; init; }

    /// <summary>What was found before the tree is looked at. They are findings of the plan; with an error nothing is decided.</summary>
    public ImmutableArray<WorkspaceDiagnostic> Findings { get; init; } = [];

    internal ManifestAhead? Ahead { get; init; }

    /// <summary>Files that the output leaves out because nothing about them can have changed.</summary>
    internal SettledFiles? Settled { get; init; }

    internal bool Restores(string path) => IsNamed(Restore, path);

    internal bool Resolves(string path) => Resolve is { } request && IsNamed(request.Paths, path);

    internal static bool IsNamed(ImmutableArray<string> names, string path)
    {
        foreach (var wanted in names)
        {
            var prefix = wanted.TrimEnd('/');
            if (prefix is "." or "" || (path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] == '/')))
            {
                return true;
            }
        }

        return false;
    }
}
