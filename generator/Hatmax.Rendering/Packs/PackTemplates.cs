using Hatmax.Rendering.Templating;

namespace Hatmax.Rendering.Packs;

/// <summary>A pack whose templates were parsed.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Templates">Its templates by the names that they have in the set.</param>
/// <param name="Paths">Templates of the paths, in the order of the files of the manifest.</param>
internal sealed record PackTemplates(
    TemplatePack Pack, ImmutableSortedDictionary<string, ParsedTemplate> Templates, ImmutableArray<ParsedTemplate> Paths)
{
    /// <summary>Parses them and adds what is wrong with them.</summary>
    public static PackTemplates Parse(TemplatePack pack, List<Diagnostic> found)
    {
        var loader = new PackLoader(pack.Content);
        var templates = ImmutableSortedDictionary.CreateBuilder<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var file in pack.Manifest.Files.DistinctBy(f => f.Template.Value, StringComparer.Ordinal))
        {
            if (pack.Content.Text(TemplateText.PathOf(file.Template.Value)) is { } text)
            {
                templates.Add(pack.Manifest.TemplateName(file), Parse(text, pack.Content.PlaceOf(TemplateText.PathOf(file.Template.Value)), loader, found));
            }
        }

        return new PackTemplates(pack, templates.ToImmutable(), [.. pack.Manifest.Files.Select(f => Path(pack.Content, f, loader, found))]);
    }

    private static ParsedTemplate Parse(string text, string path, PackLoader loader, List<Diagnostic> found)
    {
        if (text.Length > TemplateSandbox.MaxText)
        {
            found.Add(TemplateErrors.OfLength(text, path));
            text = "";
        }

        var parsed = TemplateSandbox.Parse(text, path);
        found.AddRange(TemplateErrors.OfParse(parsed));
        found.AddRange(TemplateErrors.OfAssignments(text, path));
        return new ParsedTemplate(parsed, ContentHash.Short(text), IsForeign: true) { Loader = loader };
    }

    // Places inside of the path are those of one line: what counts is the line of the manifest.
    private static ParsedTemplate Path(PackContent content, PackFile file, PackLoader loader, List<Diagnostic> found)
    {
        var problems = new List<Diagnostic>();
        var parsed = Parse(file.Path.Value, content.PlaceOf(PackManifest.FileName), loader, problems);
        found.AddRange(problems.Select(p => p with { Span = file.Path.Span }));
        return parsed;
    }
}
