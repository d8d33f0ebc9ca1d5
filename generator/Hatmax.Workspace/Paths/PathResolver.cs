namespace Hatmax.Workspace;

/// <summary>
/// Follows relative paths into the tree and never out of it. Lists each folder once, so that resolving is linear;
/// make a new one after the tree changed. Not thread-safe.
/// </summary>
internal sealed class PathResolver(string realRoot)
{
    private readonly Dictionary<string, ResolvedPath> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FolderListing> _listings = new(StringComparer.Ordinal);

    public ResolvedPath Resolve(string relative)
    {
        var slash = relative.LastIndexOf('/');
        return Child(Folder(slash < 0 ? "" : relative[..slash]), relative[(slash + 1)..], relative);
    }

    /// <summary>The path of something below the root, with forward slashes.</summary>
    public string RelativeOf(string absolute) => Path.GetRelativePath(realRoot, absolute).Replace(Path.DirectorySeparatorChar, '/');

    private ResolvedPath Folder(string relative)
    {
        if (relative.Length == 0)
        {
            return new ResolvedPath(realRoot, Directory.Exists(realRoot) ? ResolvedKind.Folder : ResolvedKind.Missing);
        }

        if (!_folders.TryGetValue(relative, out var folder))
        {
            folder = Resolve(relative);
            if (folder is { Kind: ResolvedKind.File, Problem: null })
            {
                folder = new ResolvedPath(folder.Absolute, ResolvedKind.Missing) { BlockedBy = folder.Absolute };
            }

            _folders.Add(relative, folder);
        }

        return folder;
    }

    private ResolvedPath Child(ResolvedPath parent, string name, string relative)
    {
        var absolute = Path.Combine(parent.Absolute, name);
        if (parent.Kind != ResolvedKind.Folder || parent.Problem is not null)
        {
            return parent with { Absolute = absolute, Kind = ResolvedKind.Missing };
        }

        var listing = Listing(parent.Absolute);
        if (!listing.Exact.TryGetValue(name, out var info))
        {
            return new ResolvedPath(absolute, ResolvedKind.Missing) { OtherCase = listing.AnyCase.GetValueOrDefault(name)?.FullName };
        }

        if (info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null)
        {
            return Followed(absolute, relative);
        }

        return new ResolvedPath(absolute, info.Attributes.HasFlag(FileAttributes.Directory) ? ResolvedKind.Folder : ResolvedKind.File);
    }

    private ResolvedPath Followed(string link, string relative)
    {
        var real = RealPath.Of(link);
        if (real is null || !RealPath.IsInside(realRoot, real))
        {
            var message = real is null
                ? $"The symbolic link {RelativeOf(link)} is broken or goes in circles."
                : $"The symbolic link {RelativeOf(link)} leads outside the output root.";
            return new ResolvedPath(link, ResolvedKind.Missing) { Problem = WorkspaceDiagnostics.OutsideRoot.At(relative, message) };
        }

        var problem = PathRules.IsReserved(RelativeOf(real))
            ? WorkspaceDiagnostics.ReservedFolder.At(relative, $"The symbolic link {RelativeOf(link)} leads into {RelativeOf(real)}.", "Remove the link.")
            : null;
        return new ResolvedPath(real, Directory.Exists(real) ? ResolvedKind.Folder : ResolvedKind.File) { Problem = problem };
    }

    private FolderListing Listing(string folder)
    {
        if (!_listings.TryGetValue(folder, out var listing))
        {
            listing = FolderListing.Read(folder);
            _listings.Add(folder, listing);
        }

        return listing;
    }
}
