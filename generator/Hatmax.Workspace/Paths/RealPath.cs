namespace Hatmax.Workspace;

/// <summary>Absolute paths with every symbolic link on the way followed.</summary>
internal static class RealPath
{
    // As many as Linux follows before it gives up.
    private const int MaxLinks = 40;

    /// <summary>Null when a link is broken or goes in circles. What does not exist yet is taken as written.</summary>
    public static string? Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    /// <summary>True for the root itself and what lies below it.</summary>
    public static bool IsInside(string root, string path) =>
        path.StartsWith(root, StringComparison.Ordinal)
        && (path.Length == root.Length || root.EndsWith(Path.DirectorySeparatorChar) || path[root.Length] == Path.DirectorySeparatorChar);

    private static string? Of(string absolute, ref int links)
    {
        var root = Path.GetPathRoot(absolute)!;
        var real = root;
        foreach (var segment in absolute[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, segment);
            var info = new FileInfo(next);
            if (info.LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks || Of(Path.GetFullPath(target, real), ref links) is not { } followed || !Path.Exists(followed))
            {
                return null;
            }

            real = followed;
        }

        return real;
    }
}
