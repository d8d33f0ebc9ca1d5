namespace Hatmax.Cli.Building;

/// <summary>What is built.</summary>
/// <param name="Root">Root of the monorepo.</param>
/// <param name="Scope">Which of its projects.</param>
/// <param name="Configuration">Debug or Release.</param>
internal sealed record BuildTarget(string Root, BuildScope Scope, string Configuration)
{
    private const string Services = "services";

    private static readonly EnumerationOptions Folders = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Key of its fingerprint.</summary>
    public string Key => $"{Configuration}/{Scope}".ToLowerInvariant();

    /// <summary>The projects of the scope, absolute, in ordinal order.</summary>
    public ImmutableArray<string> Projects() =>
        [.. AllProjects().Where(Covers).Order(StringComparer.Ordinal)];

    private IEnumerable<string> AllProjects()
    {
        var folder = Path.Combine(Root, Services);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.csproj", Folders).Where(path => !BuildInputs.IsOutput(Path.GetRelativePath(Root, path)))
            : [];
    }

    private bool Covers(string path)
    {
        var parts = Path.GetRelativePath(Path.Combine(Root, Services), path).Split(Path.DirectorySeparatorChar);
        return Scope switch
        {
            BuildScope.Host => parts is ["host", _],
            BuildScope.Services => parts is [not "host" and not "shared", _],
            _ => true,
        };
    }
}
