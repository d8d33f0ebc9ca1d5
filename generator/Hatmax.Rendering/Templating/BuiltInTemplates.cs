using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;

namespace Hatmax.Rendering.Templating;

/// <summary>The templates of this assembly: each is read and parsed once in a process.</summary>
internal static class BuiltInTemplates
{
    private static readonly ConcurrentDictionary<string, ParsedTemplate> Parsed = new(StringComparer.Ordinal);

    private static readonly Lazy<ImmutableSortedSet<string>> AllNames = new(() => ImmutableSortedSet.CreateRange(
        StringComparer.Ordinal, EmbeddedText.Names(TemplateText.Folder + "/").Select(n => n[(TemplateText.Folder.Length + 1)..^TemplateText.Extension.Length])));

    /// <summary>Their names in ordinal order.</summary>
    public static ImmutableSortedSet<string> Names => AllNames.Value;

    /// <summary>The text of one.</summary>
    public static string Read(string name) => EmbeddedText.Read(TemplateText.PathOf(name));

    /// <summary>One, parsed.</summary>
    public static ParsedTemplate Get(string name) => Parsed.GetOrAdd(name, static n =>
    {
        var text = Read(n);
        var template = Template.Parse(text, TemplateText.PathOf(n));
        return template.HasErrors
            ? throw new InvalidOperationException($"Template {n} does not parse: {template.Messages}")
            : new ParsedTemplate(template, ContentHash.Short(text), IsForeign: false);
    });

    /// <summary>What one renders with.</summary>
    public static TemplateContext NewContext(ScriptObject globals)
    {
        var context = new TemplateContext { StrictVariables = true, LoopLimit = 0, LimitToString = 0, NewLine = "\n" };
        context.PushGlobal(globals);
        return context;
    }
}
