using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>Routes as the tests of a record address them.</summary>
internal static class TestRoutesBuilder
{
    /// <summary>The routes by operation.</summary>
    /// <param name="routes">Mapped routes.</param>
    /// <param name="suffix">What the methods of the operations end in: Async, or DirectAsync.</param>
    /// <param name="list">Method of the list operation.</param>
    /// <param name="ids">C# expressions that fill the path parameters of custom operations.</param>
    public static TestRoutesView Build(IReadOnlyList<RouteView> routes, string suffix, string list, IReadOnlyList<string> ids)
    {
        return new TestRoutesView
        {
            List = Find(list),
            Get = Find("Get" + suffix),
            Create = Find("Create" + suffix),
            Replace = Find("Replace" + suffix),
            Update = Find("Update" + suffix),
            Delete = Find("Delete" + suffix),
            Customs = [.. routes.Where(r => r.Errors == "501").Select((r, i) => new TestCustomView($"{r.Handler[..^"Async".Length]}_is_mapped{(i == 0 ? "" : $"_{i + 1}")}", Method(r), Filled(r, ids)))],
        };

        TestRouteView? Find(string handler) => routes.FirstOrDefault(r => r.Handler == handler) is { } route ? View(route) : null;
    }

    /// <summary>A route as it is listed.</summary>
    public static TestRouteView View(RouteView route) => new(Method(route).ToUpperInvariant(), Path(route), route.Path);

    private static string Method(RouteView route) => route.Map["Map".Length..];

    private static string Path(RouteView route)
    {
        var segments = route.Path.Split('/').Select(s => RoutePaths.IsParameter(s.TrimEnd('"')) && s.TrimEnd('"') is not ("{id}" or "{childId}") ? "any" + s[s.TrimEnd('"').Length..] : s);
        var path = string.Join('/', segments);
        return path.Contains('{', StringComparison.Ordinal) ? "$" + path : path;
    }

    private static string Filled(RouteView route, IReadOnlyList<string> ids)
    {
        var next = 0;
        var segments = route.Path[1..^1].Split('/').Select(s => RoutePaths.IsParameter(s) ? $"{{{ids[Math.Min(next++, ids.Count - 1)]}}}" : CSharpLiteral.String(s)[1..^1]).ToList();
        return (next > 0 ? "$\"" : "\"") + string.Join('/', segments) + "\"";
    }
}
