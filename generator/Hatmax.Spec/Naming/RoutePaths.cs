using System.Text;

namespace Hatmax.Spec;

/// <summary>Work on the paths of routes.</summary>
public static class RoutePaths
{
    /// <summary>The parts as one path: starts with a slash, has no empty segments and no slash at its end (<c>/</c> alone apart).</summary>
    public static string Join(params ReadOnlySpan<string?> parts)
    {
        var path = new StringBuilder();
        foreach (var part in parts)
        {
            foreach (var segment in (part ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                path.Append('/').Append(segment);
            }
        }

        return path.Length == 0 ? "/" : path.ToString();
    }

    /// <summary>What decides whether two paths are the same to a router: lower-case, parameters without their names.</summary>
    public static string Shape(string path)
    {
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = IsParameter(segments[i]) ? "{}" : segments[i].ToLowerInvariant();
        }

        return string.Join('/', segments);
    }

    /// <summary>Names of the parameters in the order of the path.</summary>
    public static ImmutableArray<string> Parameters(string path) =>
        [.. path.Split('/').Where(IsParameter).Select(s => s[1..^1])];

    /// <summary>True for a segment of the form <c>{name}</c>.</summary>
    public static bool IsParameter(string segment) => segment.Length >= 2 && segment[0] == '{' && segment[^1] == '}';

    /// <summary>Id of a route that declares none: <c>GET /lists/{id}</c> → <c>get-lists-id</c>.</summary>
    public static string Id(string method, string path)
    {
        var id = new StringBuilder(method);
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            id.Append('-').Append(segment.AsSpan().Trim("{}"));
        }

        return id.ToString().ToLowerInvariant();
    }
}
