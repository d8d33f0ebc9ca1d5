using Hatmax.Rendering.Packs;
using Hatmax.Spec.Binding;
using Hatmax.Spec.Yaml;

namespace Hatmax.Rendering;

/// <summary>Reads the manifest of a pack and holds it against the pack's files.</summary>
public static class PackManifestReader
{
    /// <summary>The manifest, and everything that is wrong with it.</summary>
    /// <param name="content">The files of the pack.</param>
    /// <returns>Null after an error that leaves no usable manifest.</returns>
    public static (PackManifest? Manifest, ImmutableArray<Diagnostic> Findings) Read(PackContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bag = new DiagnosticBag(content.PlaceOf(PackManifest.FileName));
        if (content.Text(PackManifest.FileName) is not { } text)
        {
            bag.Add(
                PackDiagnostics.Manifest, SourceSpan.None, content.Has(PackManifest.FileName) ? "The manifest is not UTF-8." : "The pack has no manifest.",
                $"Put a {PackManifest.FileName} at the root of the pack.");
            return (null, bag.ToSorted());
        }

        var root = YamlReader.Read(text, bag);
        if (root is null || !PackManifestShapes.Manifest.Read(root, new Place(bag, new Located<string>("", SourceSpan.None)), out var manifest))
        {
            return (null, bag.ToSorted());
        }

        Check(manifest, content, bag);
        return (bag.HasErrors ? null : manifest, bag.ToSorted());
    }

    private static void Check(PackManifest manifest, PackContent content, DiagnosticBag bag)
    {
        if (manifest.Requires is { } requires && VersionRange.Parse(requires.Value) is null)
        {
            bag.Add(PackDiagnostics.Manifest, requires.Span, $"'{requires}' is no range of versions.", "Write comparisons with blanks between them, such as '>=0.2.0 <1.0.0'.");
        }

        var seen = new HashSet<(string, PackLevel)>();
        foreach (var file in manifest.Files)
        {
            CheckTemplate(file, content, bag);
            if (!seen.Add((file.Template.Value, file.Each.Value)))
            {
                bag.Add(PackDiagnostics.Manifest, file.Template.Span, $"The template '{file.Template}' is named twice for the same.", "Remove one of the two, or copy the template under another name.");
            }
        }

        foreach (var parameter in manifest.Parameters)
        {
            if (parameter.Default is { } value && PackValues.Read(parameter.Type, value.Value) is null)
            {
                bag.Add(PackDiagnostics.Manifest, value.Span, $"'{value}' is not {PackValues.Noun(parameter.Type)}.", $"Write {PackValues.Noun(parameter.Type)}, or remove the default.");
            }
        }
    }

    private static void CheckTemplate(PackFile file, PackContent content, DiagnosticBag bag)
    {
        var path = TemplateText.PathOf(file.Template.Value);
        if (content.Has(path))
        {
            if (content.Text(path) is null)
            {
                bag.Add(PackDiagnostics.Manifest, file.Template.Span, $"The template '{file.Template}' is not UTF-8.", "Store it as UTF-8.");
            }

            return;
        }

        var near = NearestName.Of(path, content.Paths.Where(p => p.EndsWith(TemplateText.Extension, StringComparison.Ordinal)));
        bag.Add(
            PackDiagnostics.Manifest, file.Template.Span, $"The pack has no file {path}.",
            near is null ? $"Add the template, or name one that is there; the extension {TemplateText.Extension} is left out." : $"Did you mean {near}? In the manifest the folder {TemplateText.Folder}/ and the extension {TemplateText.Extension} are left out.");
    }
}
