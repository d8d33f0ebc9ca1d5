using System.Text;

namespace Hatmax.Spec.Language;

/// <summary>Routes: <c>GET /lists/{id}</c>, <c>GET /lists/:id</c>.</summary>
internal static class RouteText
{
    public const string PathPattern = "(/|(/([A-Za-z0-9._~-]+|\\{[^{}/\\s]+\\}|:[^{}/:\\s]+))+/?)";

    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>A method and a path; where <paramref name="defaultMethod"/> is given, the path alone is enough.</summary>
    public static Shape<RouteSpec> Shape(string? defaultMethod = null) => new RefineShape<Located<string>, RouteSpec>(
        new PatternShape(new TextPattern("route", "a route such as `GET /lists/{id}`", "a method and a path", "", static _ => true)),
        (text, place) => Read(text, place.Bag, defaultMethod) is { } route ? (true, route) : (false, null),
        _ => SchemaText.Pattern(defaultMethod is null
            ? $"^(GET|POST|PUT|PATCH|DELETE) +{PathPattern}$"
            : $"^((GET|POST|PUT|PATCH|DELETE) +)?{PathPattern}$"));

    /// <summary>A path alone.</summary>
    public static Shape<Located<string>> Path { get; } = new RefineShape<Located<string>, Located<string>>(
        new PatternShape(new TextPattern("path", "a path such as `/lists/{id}`", "a path", "", static _ => true)),
        static (text, place) => NormalPath(text.Value) is { } path
            ? (true, new Located<string>(path, text.Span)) : Report(text, place.Bag, "a path", "Write a path that starts with a slash, for example /lists/{id}."),
        static _ => SchemaText.Pattern($"^{PathPattern}$"));

    private static RouteSpec? Read(Located<string> text, DiagnosticBag bag, string? defaultMethod)
    {
        var space = text.Value.IndexOf(' ', StringComparison.Ordinal);
        var method = space < 0 ? defaultMethod : text.Value[..space];
        var path = text.Value.AsSpan(space + 1).TrimStart(' ').ToString();
        if (method is not null && Array.IndexOf(Methods, method) >= 0 && NormalPath(path) is { } normal)
        {
            return new RouteSpec(method, normal, text.Span);
        }

        var methods = string.Join(", ", Methods);
        Report(text, bag, "a route", $"Write one of {methods}, a space and a path that starts with a slash, for example GET /lists/{{id}}.");
        return null;
    }

    private static (bool Ok, Located<string>? Value) Report(Located<string> text, DiagnosticBag bag, string noun, string fix)
    {
        bag.Add(LanguageDiagnostics.BadRoute, text.Span, $"'{Shorten.Text(text.Value)}' is not {noun}.", fix);
        return (false, null);
    }

    /// <summary>The path without a slash at the end and with <c>{name}</c> for every parameter; null when it is malformed.</summary>
    private static string? NormalPath(string path)
    {
        if (path == "/")
        {
            return path;
        }

        if (path.Length < 2 || path[0] != '/')
        {
            return null;
        }

        var normal = new StringBuilder(path.Length + 2);
        foreach (var segment in path[1..(path.EndsWith('/') ? ^1 : ^0)].Split('/'))
        {
            if (Segment(segment) is not { } text)
            {
                return null;
            }

            normal.Append('/').Append(text);
        }

        return normal.ToString();
    }

    private static string? Segment(string segment) => segment switch
    {
        ['{', .. var name, '}'] => IsParameter(name, ":") ? segment : null,
        [':', .. var name] => IsParameter(name, "") ? $"{{{name}}}" : null,
        "" => null,
        _ => segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '~' or '-') ? segment : null,
    };

    private static bool IsParameter(string name, string extra) =>
        name.Length > 0 && name.All(c => c is not ('{' or '}') && !char.IsWhiteSpace(c) && (c != ':' || extra.Length > 0));
}
