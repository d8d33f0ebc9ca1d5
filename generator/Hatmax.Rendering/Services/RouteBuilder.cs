using System.Globalization;
using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>Maps the routes of an entity to methods of its endpoints class.</summary>
internal sealed class RouteBuilder
{
    private static readonly ImmutableHashSet<string> StandardMethods = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ListAsync", "GetAsync", "CreateAsync", "ReplaceAsync", "UpdateAsync", "DeleteAsync",
        "ListAllAsync", "GetDirectAsync", "CreateDirectAsync", "ReplaceDirectAsync", "UpdateDirectAsync", "DeleteDirectAsync",
        "ReplaceOneAsync", "UpdateOneAsync", "DeleteOneAsync");

    private readonly List<RouteView> _routes = [];
    private readonly Dictionary<string, CustomView> _customs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _methods = new(StringComparer.Ordinal);

    /// <summary>Mapped routes.</summary>
    public IReadOnlyList<RouteView> Routes => _routes;

    /// <summary>Custom operations in the order of the text.</summary>
    public IReadOnlyList<CustomView> Customs => [.. _customs.Values];

    /// <summary>Operations that have a route.</summary>
    public OpsView Ops => new(
        _methods.Contains("ListAsync"), _methods.Contains("GetAsync"), _methods.Contains("CreateAsync"),
        _methods.Contains("ReplaceAsync"), _methods.Contains("UpdateAsync"), _methods.Contains("DeleteAsync"));

    /// <summary>Adds a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="names">Names of the path parameters of a standard operation, in their order.</param>
    /// <param name="what">The thing in words, for the summary: <c>list</c>.</param>
    /// <param name="bodies">Types of create, replace and update bodies.</param>
    /// <param name="result">Type of one record.</param>
    /// <param name="paged">A list answers a page, not the whole collection.</param>
    /// <param name="versioned">The root has a version: stale changes answer 412.</param>
    public void Add(ServiceRoute route, ReadOnlySpan<string> names, string what, (string Create, string Replace, string Update) bodies, string result, bool versioned, bool paged)
    {
        var map = "Map" + char.ToUpperInvariant(route.Method[0]) + route.Method[1..].ToLowerInvariant();
        var stale = versioned ? ", 412" : "";
        var id = CSharpLiteral.String(route.Id);
        if (route.Op == HandlerOp.Custom)
        {
            var custom = Custom(route);
            _routes.Add(new RouteView(map, CSharpLiteral.String(route.Path), custom.Method, id, CSharpLiteral.String($"Custom operation {route.Handler?.CustomOperation?.Value ?? route.Id}."), "", "", 200, "501"));
            return;
        }

        var path = CSharpLiteral.String(Rename(route.Path, names));
        var article = "aeiou".Contains(what[0], StringComparison.Ordinal) ? "an" : "a";
        RouteView view = (route.Op, route.Method) switch
        {
            (HandlerOp.List, _) => new(map, path, "ListAsync", id, Literal(paged ? $"A page of {Plural.Of(what)}." : $"All {Plural.Of(what)}."), "", $"IReadOnlyList<{result}>", 200, paged ? "400" : "400, 404"),
            (HandlerOp.Get, _) => new(map, path, "GetAsync", id, Literal($"One {what}."), "", result, 200, "400, 404"),
            (HandlerOp.Create, _) => new(map, path, "CreateAsync", id, Literal($"Creates {article} {what}."), bodies.Create, result, 201, "400, 404, 409" + stale + ", 413, 415, 422"),
            (HandlerOp.Update, "PUT") => new(map, path, "ReplaceAsync", id, Literal($"Replaces {article} {what}."), bodies.Replace, result, 200, "400, 404, 409" + stale + ", 413, 415, 422"),
            (HandlerOp.Update, _) => new(map, path, "UpdateAsync", id, Literal($"Changes members of {article} {what}."), bodies.Update, result, 200, "400, 404, 409" + stale + ", 413, 415, 422"),
            _ => new(map, path, "DeleteAsync", id, Literal($"Deletes {article} {what}."), "", "", 204, "400, 404, 409" + stale),
        };
        _methods.Add(view.Handler);
        _routes.Add(view);
    }

    private static string Literal(string text) => CSharpLiteral.String(text);

    // The names of path parameters are not seen by a client: a handler's own names give way to those of the method.
    private static string Rename(string path, ReadOnlySpan<string> names)
    {
        var segments = path.Split('/');
        var parameters = 0;
        for (var i = segments.Length - 1; i >= 0 && parameters < names.Length; i--)
        {
            if (RoutePaths.IsParameter(segments[i]))
            {
                parameters++;
                segments[i] = "{" + names[^parameters] + "}";
            }
        }

        return string.Join('/', segments);
    }

    private CustomView Custom(ServiceRoute route)
    {
        var operation = route.Handler?.CustomOperation?.Value ?? route.Id;
        var name = Words.ToPascal(route.Handler?.Overrides?.HandlerName?.Value ?? operation) + "Async";
        if (StandardMethods.Contains(name))
        {
            name = "Custom" + name;
        }

        if (!_customs.TryGetValue(name, out var custom))
        {
            custom = new CustomView(name, CSharpLiteral.String(operation), CSharpLiteral.Doc(string.Create(CultureInfo.InvariantCulture, $"{route.Method} {route.Path}")));
            _customs.Add(name, custom);
        }

        return custom;
    }
}
