using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Projects;

/// <summary>Paths that people type, as paths under the output root.</summary>
internal static class TreePaths
{
    private const string Beside = ".hatmax-new";

    /// <summary>
    /// With forward slashes. A path counts from the caller's folder; what is not there, and does not lead out of the root, may count from
    /// the root, as messages name it. The text beside a file in conflict stands for the file.
    /// </summary>
    public static Outcome<string> Of(Invocation invocation, string root, string typed)
    {
        var file = typed.EndsWith(Beside, StringComparison.Ordinal) && typed.Length > Beside.Length ? typed[..^Beside.Length] : typed;
        var fromHere = Path.GetFullPath(file, invocation.Context.Directory);
        var fromRoot = Path.GetFullPath(file, root);
        var path = !Path.Exists(fromHere) && IsInside(root, fromRoot) && (Path.Exists(fromRoot) || !IsInside(root, fromHere)) ? fromRoot : fromHere;
        return IsInside(root, path)
            ? Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/')
            : new Failure(ExitCodes.Usage, $"{typed} is not under {root}.", "Name a file of the monorepo.");
    }

    /// <summary>The same for several; the first that is not under the root fails.</summary>
    public static Outcome<string[]> OfAll(Invocation invocation, string root, string[] typed)
    {
        var paths = new string[typed.Length];
        for (var i = 0; i < typed.Length; i++)
        {
            if (!Of(invocation, root, typed[i]).TryGet(out var path, out var failure))
            {
                return failure;
            }

            paths[i] = path;
        }

        return paths;
    }

    private static bool IsInside(string root, string path) =>
        string.Equals(root, path, StringComparison.Ordinal) || path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
