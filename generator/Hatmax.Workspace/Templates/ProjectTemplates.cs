namespace Hatmax.Workspace;

/// <summary>The templates that a project brings.</summary>
/// <param name="Overrides">Templates under <c>templates/</c>, by name.</param>
/// <param name="Bases">The built-in texts that some of them were ejected from, by name.</param>
/// <param name="Diagnostics">Files that cannot be read.</param>
public sealed record ProjectTemplates(
    ImmutableArray<TemplateText> Overrides, ImmutableSortedDictionary<string, string> Bases, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Folder under <c>templates/</c> with the texts that overrides were ejected from; committed with them.</summary>
    public const string BaseFolder = ".base";

    /// <summary>Reads them.</summary>
    /// <param name="folder">Folder of the spec, absolute.</param>
    public static ProjectTemplates Read(string folder)
    {
        var reader = new TemplateFolderReader(folder);
        var overrides = reader.Read(TemplateText.Folder);
        var bases = reader.Read($"{TemplateText.Folder}/{BaseFolder}");
        return new ProjectTemplates(
            overrides, bases.ToImmutableSortedDictionary(t => t.Name, t => TemplateText.Normalise(t.Text), StringComparer.Ordinal), reader.Diagnostics);
    }

    /// <summary>Those of <see cref="Overrides"/> that stand for a built-in template.</summary>
    public IEnumerable<TemplateText> Replacing => Overrides.Where(t => TemplateSet.BuiltInNames.Contains(t.Name));

    /// <summary>Overrides whose built-in text is another one than they were ejected from, by name.</summary>
    public IEnumerable<string> Drifted => Overrides.Select(t => t.Name)
        .Where(name => Bases.TryGetValue(name, out var text) && TemplateSet.BuiltInText(name) is { } current && !string.Equals(text, current, StringComparison.Ordinal));
}
