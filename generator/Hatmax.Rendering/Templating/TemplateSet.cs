using Hatmax.Rendering.Packs;
using Hatmax.Rendering.Templating;
using Scriban.Runtime;

namespace Hatmax.Rendering;

/// <summary>The templates of a run: the built-in ones, with those of a project in the place of some. Renders from any number of threads.</summary>
public sealed class TemplateSet
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParsedTemplate> _parsed = new(StringComparer.Ordinal);
    private readonly SetLoader _loader;

    internal TemplateSet(IEnumerable<TemplateText> overrides, IEnumerable<TemplatePack>? packs = null)
    {
        _loader = new SetLoader(this);
        var found = new List<Diagnostic>();
        foreach (var template in overrides.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            Add(template with { Text = TemplateText.Normalise(template.Text) }, found);
        }

        Packs = [.. (packs ?? []).Select(p => PackTemplates.Parse(p, found))];
        foreach (var (name, template) in Packs.SelectMany(p => p.Templates))
        {
            _parsed.TryAdd(name, template);
        }

        Diagnostics = [.. found];
    }

    /// <summary>The templates of this tool.</summary>
    public static TemplateSet BuiltIn { get; } = new([]);

    /// <summary>Names of the built-in templates, in ordinal order.</summary>
    public static ImmutableSortedSet<string> BuiltInNames => BuiltInTemplates.Names;

    /// <summary>What is wrong with the templates themselves; with an error nothing can be rendered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Names of the built-in templates that are replaced by another text, in ordinal order.</summary>
    public ImmutableSortedSet<string> Overridden => _parsed.Keys.Where(BuiltInNames.Contains).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The built-in templates with others in their place. A text that equals the built-in one replaces nothing.</summary>
    /// <param name="overrides">Templates of the project, in any order.</param>
    public static TemplateSet With(IEnumerable<TemplateText> overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        return new TemplateSet(overrides);
    }

    /// <summary>The same, with the templates of packs beside them.</summary>
    /// <param name="overrides">Templates of the project, in any order.</param>
    /// <param name="packs">Packs with names that differ, in the order of the spec.</param>
    public static TemplateSet With(IEnumerable<TemplateText> overrides, IEnumerable<TemplatePack> packs)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        ArgumentNullException.ThrowIfNull(packs);
        return new TemplateSet(overrides, packs);
    }

    /// <summary>The text of a built-in template; null where there is none of that name.</summary>
    public static string? BuiltInText(string name) => BuiltInNames.Contains(name) ? BuiltInTemplates.Read(name) : null;

    /// <summary>The built-in template that was probably meant by a name that is none; null when none is near.</summary>
    public static string? Nearest(string name) => NearestName.Of(name, BuiltInNames);

    /// <summary>The packs of the set.</summary>
    internal ImmutableArray<PackTemplates> Packs { get; }

    /// <summary>Is told of every value that a template of this set is given: template, name, value. May be called from several threads.</summary>
    internal Action<string, string, object>? Observer { get; init; }

    /// <summary>The text of a template of this set; null where there is none of that name.</summary>
    internal string? Find(string name) => _texts.GetValueOrDefault(name) ?? BuiltInText(name);

    /// <summary>Renders a template.</summary>
    /// <param name="name">Name of the template.</param>
    /// <param name="path">The file that it makes, for messages.</param>
    /// <param name="view">The members that the template sees.</param>
    /// <returns>The text with the template's hash, or why there is none.</returns>
    internal RenderedTemplate Render(string name, string path, params ReadOnlySpan<(string Name, object Value)> view)
    {
        var globals = new ScriptObject();
        foreach (var (member, value) in view)
        {
            globals.Add(member, value);
            Observer?.Invoke(name, member, value);
        }

        return Render(_parsed.GetValueOrDefault(name) ?? BuiltInTemplates.Get(name), path, globals);
    }

    /// <summary>Renders a template that is in no set.</summary>
    internal RenderedTemplate Render(ParsedTemplate parsed, string path, ScriptObject globals) =>
        parsed.IsForeign
            ? RenderForeign(parsed, path, globals)
            : new RenderedTemplate(parsed.Template.Render(BuiltInTemplates.NewContext(globals)), parsed.Hash, null);

    private RenderedTemplate RenderForeign(ParsedTemplate parsed, string path, ScriptObject globals)
    {
        var file = parsed.Template.SourceFilePath!;
        try
        {
            var text = parsed.Template.Render(TemplateSandbox.NewContext(globals, parsed.Loader ?? _loader));
            return text.Length < TemplateSandbox.MaxOutput
                ? new RenderedTemplate(text, parsed.Hash, null)
                : new RenderedTemplate(null, parsed.Hash, TemplateDiagnostics.TooMuch.At(
                    file, SourceSpan.None, $"The template writes more than {TemplateSandbox.MaxOutput} characters into {path}."));
        }
        catch (Exception exception) when (TemplateErrors.IsOfTemplate(exception))
        {
            return new RenderedTemplate(null, parsed.Hash, TemplateErrors.OfRender(exception, file, path));
        }
    }

    private void Add(TemplateText template, List<Diagnostic> found)
    {
        var (name, text) = template;
        var builtIn = BuiltInText(name);
        if (string.Equals(text, builtIn, StringComparison.Ordinal))
        {
            return;
        }

        if (text.Length > TemplateSandbox.MaxText)
        {
            found.Add(TemplateErrors.OfLength(text, template.Path));
            return;
        }

        if (builtIn is null && !template.IsPart)
        {
            var nearest = Nearest(name);
            found.Add(TemplateDiagnostics.Unknown.At(
                template.Path, SourceSpan.None, $"{template.Path} replaces no template.",
                nearest is null ? null : $"Did you mean {TemplateText.PathOf(nearest)}? 'hatmax templates list' has all names."));
            return;
        }

        var parsed = TemplateSandbox.Parse(text, template.Path);
        found.AddRange(TemplateErrors.OfParse(parsed));
        found.AddRange(TemplateErrors.OfAssignments(text, template.Path));
        _texts.Add(name, text);
        _parsed.Add(name, new ParsedTemplate(parsed, ContentHash.Short(text), IsForeign: true));
    }
}
