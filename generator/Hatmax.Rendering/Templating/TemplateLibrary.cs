using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;

namespace Hatmax.Rendering.Templating;

/// <summary>The templates of this assembly: each is read and parsed once in a process.</summary>
internal static class TemplateLibrary
{
    private static readonly ConcurrentDictionary<string, ParsedTemplate> Parsed = new(StringComparer.Ordinal);

    /// <summary>Renders a template.</summary>
    /// <param name="name">Path under templates/, without <c>.sbn</c>.</param>
    /// <param name="view">The members that the template sees.</param>
    public static string Render(string name, params ReadOnlySpan<(string Name, object Value)> view)
    {
        var globals = new ScriptObject();
        foreach (var (member, value) in view)
        {
            globals.Add(member, value);
        }

        var context = new TemplateContext { StrictVariables = true, LoopLimit = 0, NewLine = "\n" };
        context.PushGlobal(globals);
        return Get(name).Template.Render(context);
    }

    /// <summary>First 16 hexadecimal digits of the SHA-256 of a template.</summary>
    public static string Hash(string name) => Get(name).Hash;

    private static ParsedTemplate Get(string name) => Parsed.GetOrAdd(name, static n =>
    {
        var text = EmbeddedText.Read($"templates/{n}.sbn");
        var template = Template.Parse(text, $"templates/{n}.sbn");
        if (template.HasErrors)
        {
            throw new InvalidOperationException($"Template {n} does not parse: {template.Messages}");
        }

        return new ParsedTemplate(template, ContentHash.Short(text));
    });

    private sealed record ParsedTemplate(Template Template, string Hash);
}
