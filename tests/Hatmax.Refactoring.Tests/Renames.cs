using Hatmax.Rendering;
using Hatmax.Spec;

namespace Hatmax.Refactoring.Tests;

/// <summary>Renames in the spec of the reference system.</summary>
internal static class Renames
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reference.yml"));

    /// <summary>Replacements in its text by name.</summary>
    public static IReadOnlyDictionary<string, (string Old, string New)[]> All { get; } = new Dictionary<string, (string, string)[]>(StringComparer.Ordinal)
    {
        ["field"] = [("text: {type: text,", "label: {was: text, type: text,"), ("updatable: [text,", "updatable: [label,")],
        ["enum field"] = [("priority: {type: enum,", "urgency: {was: priority, type: enum,"), ("done, priority,", "done, urgency,")],
        ["model"] = [("      Item:\n", "      Entry:\n        was: Item\n"), ("of: Item", "of: Entry"), ("model: Item", "model: Entry")],
        ["aggregate"] = [("      List:\n", "      Board:\n        was: List\n"), ("name: list_id, ref: lists.id", "name: board_id, ref: boards.id"), ("[list_id", "[board_id")],
        ["child"] = [("          items:\n", "          entries:\n            was: items\n")],
        ["service"] = [("\n  todo:\n", "\n  jobs:\n    was: todo\n")],
        ["model and field"] = [("      Item:\n", "      Entry:\n        was: Item\n"), ("of: Item", "of: Entry"), ("model: Item", "model: Entry"), ("text: {type: text,", "label: {was: text, type: text,"), ("updatable: [text,", "updatable: [label,")],
        ["service and aggregate"] = [("\n  todo:\n", "\n  jobs:\n    was: todo\n"), ("      List:\n", "      Board:\n        was: List\n"), ("name: list_id, ref: lists.id", "name: board_id, ref: boards.id"), ("[list_id", "[board_id")],
    };

    /// <summary>The spec before.</summary>
    public static SystemSpec Before { get; } = Parse(Text);

    /// <summary>What is generated after a rename into the tree of before.</summary>
    public static RenamedMonorepo Of(string name)
    {
        var tree = MonorepoGenerator.Generate(Before).ToDictionary(f => f.LogicalId, f => f.Text, StringComparer.Ordinal);
        return MonorepoGenerator.GenerateRenamed(After(name), TemplateSet.BuiltIn, id => tree.GetValueOrDefault(id));
    }

    /// <summary>Name of the service afterwards.</summary>
    public static string ServiceOf(string name) => After(name).Services[0].Name.Value;

    private static SystemSpec After(string name) => Parse(All[name].Aggregate(Text, (t, r) => t.Replace(r.Old, r.New, StringComparison.Ordinal)));

    private static SystemSpec Parse(string text)
    {
        var result = SpecLoader.Load(text, "hatmax.yml");
        return result.Spec ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
