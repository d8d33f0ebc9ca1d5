using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Projects;

/// <summary>Finds the spec and the output root.</summary>
internal static class ProjectLocator
{
    /// <summary>The project that the call is about; exit code 2 when there is no spec.</summary>
    public static Outcome<ProjectLocation> Find(Invocation invocation)
    {
        var here = invocation.Context.Directory;
        var spec = invocation.File is { } typed ? Path.GetFullPath(typed, here) : Search(here);
        if (spec is null)
        {
            return new Failure(
                ExitCodes.Usage,
                $"There is no {string.Join(", ", SpecLoader.FileNames)} in {here} or a parent folder of it.",
                "Name the spec with -f PATH, or write one with 'hatmax new'.");
        }

        if (!File.Exists(spec))
        {
            return new Failure(ExitCodes.Usage, $"There is no spec {invocation.File}.", "Check the path after -f.");
        }

        return new ProjectLocation(spec, Shorten(here, spec), RootOf(invocation, Path.GetDirectoryName(spec)!));
    }

    /// <summary>The root whose running system the call is about; works without a spec as long as something was started there.</summary>
    public static Outcome<StateLayout> FindState(Invocation invocation)
    {
        if (Find(invocation).TryGet(out var location, out var failure))
        {
            return location.State;
        }

        var here = invocation.Context.Directory;
        var root = invocation.Output is { } typed ? Path.GetFullPath(typed, here) : here;
        for (var at = root; at is not null; at = Path.GetDirectoryName(at))
        {
            if (new StateLayout(at) is var state && File.Exists(state.Run))
            {
                return state;
            }
        }

        return failure;
    }

    private static string RootOf(Invocation invocation, string specFolder) =>
        invocation.Output is { } output ? Path.GetFullPath(output, invocation.Context.Directory) : specFolder;

    // The nearest folder with a spec, not looking beyond the repository that the caller stands in.
    private static string? Search(string here)
    {
        for (var at = here; at is not null; at = Path.GetDirectoryName(at))
        {
            foreach (var name in SpecLoader.FileNames)
            {
                if (Path.Combine(at, name) is var path && File.Exists(path))
                {
                    return path;
                }
            }

            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return null;
            }
        }

        return null;
    }

    private static string Shorten(string here, string path)
    {
        var relative = Path.GetRelativePath(here, path);
        return relative.Length < path.Length ? relative : path;
    }
}
