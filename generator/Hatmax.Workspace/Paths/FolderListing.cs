namespace Hatmax.Workspace;

/// <summary>What a folder holds, by exact name and by name in any case.</summary>
internal sealed record FolderListing(Dictionary<string, FileSystemInfo> Exact, Dictionary<string, FileSystemInfo> AnyCase)
{
    public static FolderListing Read(string folder)
    {
        var listing = new FolderListing(new(StringComparer.Ordinal), new(StringComparer.OrdinalIgnoreCase));
        foreach (var info in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            listing.Exact[info.Name] = info;
            listing.AnyCase.TryAdd(info.Name, info);
        }

        return listing;
    }
}
