using System.Collections;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The functions that every template can call.</summary>
internal static class Builtins
{
    private static readonly Dictionary<string, object> Globals = new(StringComparer.Ordinal)
    {
        ["include"] = new BuiltinFunction(1, [ParameterKind.Text], static a => a.Context.Include(a), takesMore: true),
        ["string"] = new BuiltinObject("string", new Dictionary<string, BuiltinFunction>(StringComparer.Ordinal)
        {
            ["append"] = new(2, [ParameterKind.Text, ParameterKind.Text], static a => a.Text(0) + a.Text(1)),
            ["capitalize"] = new(1, [ParameterKind.Text], static a => Capitalize(a.Text(0))),
            ["downcase"] = new(1, [ParameterKind.Text], static a => a.Text(0)?.ToLowerInvariant()),
            ["prepend"] = new(2, [ParameterKind.Text, ParameterKind.Text], static a => a.Text(1) + a.Text(0)),
            ["replace"] = new(3, [ParameterKind.Text, ParameterKind.Text, ParameterKind.Text], Replace),
            ["size"] = new(1, [ParameterKind.Text], static a => a.Text(0)?.Length ?? 0),
            ["strip"] = new(1, [ParameterKind.Text], static a => a.Text(0)?.Trim()),
            ["upcase"] = new(1, [ParameterKind.Text], static a => a.Text(0)?.ToUpperInvariant()),
        }),
        ["array"] = new BuiltinObject("array", new Dictionary<string, BuiltinFunction>(StringComparer.Ordinal)
        {
            ["first"] = new(1, [ParameterKind.List], static a => First(a.List(0))),
            ["join"] = new(2, [ParameterKind.List, ParameterKind.Text, ParameterKind.Any], Join),
            ["last"] = new(1, [ParameterKind.List], static a => Last(a.List(0))),
            ["size"] = new(1, [ParameterKind.List], static a => Count(a.List(0))),
        }),
    };

    private static readonly HashSet<string> OfficialOnly =
        new(StringComparer.Ordinal) { "blank", "date", "empty", "html", "include_join", "math", "object", "regex", "timespan" };

    public static ScriptObject Create()
    {
        var created = new ScriptObject();
        foreach (var (name, value) in Globals)
        {
            created.SetValue(name, value, readOnly: false);
        }

        return created;
    }

    /// <summary>Whether templates may not assign to the name.</summary>
    public static bool IsReserved(string name) => Globals.ContainsKey(name) || OfficialOnly.Contains(name);

    /// <exception cref="NotSupportedException">Only the official package knows the name.</exception>
    public static void RefuseOfficial(VariableExpression variable)
    {
        if (OfficialOnly.Contains(variable.Name))
        {
            throw Unsupported.Exception(variable, $"`{variable.Name}`");
        }
    }

    private static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) ? string.Empty : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Replace(Arguments arguments)
    {
        var text = arguments.Text(0);
        var match = arguments.Text(1);
        return string.IsNullOrEmpty(text) ? string.Empty
            : string.IsNullOrEmpty(match) ? throw arguments.Caller.Error("The text to replace is empty")
            : text.Replace(match, arguments.Text(2), StringComparison.Ordinal);
    }

    private static object? First(IEnumerable? list) => list is null ? null : list.Cast<object?>().FirstOrDefault();

    private static object? Last(IEnumerable? list) => list switch
    {
        null => null,
        IList items => items.Count > 0 ? items[^1] : null,
        _ => list.Cast<object?>().LastOrDefault(),
    };

    private static int Count(IEnumerable? list) => list switch
    {
        null => 0,
        ICollection items => items.Count,
        _ => list.Cast<object?>().Count(),
    };

    private static string Join(Arguments arguments)
    {
        var list = arguments.List(0);
        if (list is null)
        {
            return string.Empty;
        }

        arguments.CheckNoFunction(2);
        var text = new StringBuilder();
        var separator = arguments.Text(1);
        var isFirst = true;
        foreach (var item in list)
        {
            text.Append(isFirst ? null : separator).Append(arguments.Context.ObjectToText(item));
            isFirst = false;
        }

        return text.ToString();
    }
}
