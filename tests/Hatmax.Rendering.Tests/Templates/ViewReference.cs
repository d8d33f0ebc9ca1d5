using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Scriban.Runtime;

namespace Hatmax.Rendering.Tests.Templates;

/// <summary>What templates are given, as Markdown: from the values that generation passes and the documentation of their types.</summary>
internal sealed class ViewReference
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(ReadSummaries);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<(string Name, Type Type), bool>> _templates = new(StringComparer.Ordinal);

    /// <summary>Templates that were rendered.</summary>
    public IEnumerable<string> Templates => _templates.Keys.Order(StringComparer.Ordinal);

    public void Observe(string template, string name, object value) =>
        _templates.GetOrAdd(template, _ => new ConcurrentDictionary<(string, Type), bool>()).TryAdd((name, Declared(value)), true);

    /// <summary>The tables.</summary>
    public string Write()
    {
        var text = new StringBuilder("### Variables\n\n| template | variables |\n|---|---|\n");
        var views = new SortedDictionary<string, Type>(StringComparer.Ordinal);
        foreach (var template in Templates)
        {
            var variables = _templates[template].Keys.GroupBy(v => v.Name, StringComparer.Ordinal).OrderBy(v => v.Key, StringComparer.Ordinal).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| `{template}` | {string.Join(", ", variables.Select(v => $"`{v.Key}`: {Describe(v.Select(t => t.Type))}"))} |\n");
            foreach (var (_, type) in _templates[template].Keys)
            {
                Collect(type, views);
            }
        }

        foreach (var (name, type) in views)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\n{Summary(type)}\n\n| member | type | meaning |\n|---|---|---|\n");
            foreach (var member in Members(type))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{StandardMemberRenamer.Rename(member.Name)}` | {Describe(member.PropertyType)} | {Summary(member)} |\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0).OrderBy(p => p.Name, StringComparer.Ordinal);

    private static void Collect(Type type, SortedDictionary<string, Type> views)
    {
        var view = Item(type) ?? type;
        if (view.Assembly == typeof(MonorepoGenerator).Assembly && !view.IsEnum && views.TryAdd(Name(view), view))
        {
            foreach (var member in Members(view))
            {
                Collect(member.PropertyType, views);
            }
        }
    }

    private static Type Declared(object value) =>
        value is IEnumerable and not string ? typeof(IEnumerable<>).MakeGenericType(Item(value.GetType())!) : value.GetType();

    private static Type? Item(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static string Name(Type type) => type.Name.EndsWith("View", StringComparison.Ordinal) ? type.Name[..^4] : type.Name;

    private static string Describe(IEnumerable<Type> types) => string.Join(" or ", types.Select(Describe).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Describe(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Describe(inner) + " or null"
        : Item(type) is { } item ? "list of " + Describe(item)
        : type == typeof(string) || type.IsEnum ? "text"
        : type == typeof(bool) ? "truth value"
        : type.IsPrimitive ? "number"
        : $"[{Name(type)}](#{Name(type).ToLowerInvariant()})";

    private static string Summary(Type type) => Summaries.Value.GetValueOrDefault("T:" + type.FullName, "");

    // A member that a type inherits is documented where it is declared; parameters of records are documented on the record.
    private static string Summary(PropertyInfo member) =>
        Summaries.Value.GetValueOrDefault($"P:{member.DeclaringType!.FullName}.{member.Name}")
        ?? Summaries.Value.GetValueOrDefault($"T:{member.DeclaringType!.FullName}:{member.Name}", "");

    private static Dictionary<string, string> ReadSummaries()
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = Path.ChangeExtension(typeof(MonorepoGenerator).Assembly.Location, ".xml");
        foreach (var member in XDocument.Load(path).Descendants("member"))
        {
            var name = (string)member.Attribute("name")!;
            Add(name, member.Element("summary"));
            foreach (var parameter in member.Elements("param"))
            {
                Add($"{name}:{(string)parameter.Attribute("name")!}", parameter);
            }
        }

        return result;

        void Add(string key, XElement? element)
        {
            if (element is not null)
            {
                result[key] = string.Join(' ', Text(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
            }
        }
    }

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => "`" + ((string?)see.Attribute("cref") ?? "").Split('.')[^1] + "`",
        XElement other => Text(other),
        _ => "",
    }));
}
