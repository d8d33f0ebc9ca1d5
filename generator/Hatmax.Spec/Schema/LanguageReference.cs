using System.Text;
using Hatmax.Spec.Language;

namespace Hatmax.Spec;

/// <summary>The reference of the language (docs/language.md).</summary>
public static class LanguageReference
{
    /// <summary>The reference as Markdown: a section per object, a row and an example per key.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(LanguageReferenceText.Introduction).Append('\n');
        foreach (var section in ReferenceSections.Of(SystemShapes.System))
        {
            Append(text, section);
        }

        return text.Append(LanguageReferenceText.Values).ToString();
    }

    /// <summary>Every example as a whole spec, with the key that it is about.</summary>
    internal static IEnumerable<(string Key, string Spec)> Examples() =>
        from section in ReferenceSections.Of(SystemShapes.System)
        from key in section.Object.Description.Keys
        select ($"{section.Object.Name}.{key.Name}", section.Example(key));

    private static void Append(StringBuilder text, ReferenceSection section)
    {
        text.Append($"\n## {section.Object.Name}\n\n{section.Object.Doc}\n");
        if (section.Path.Length > 0)
        {
            text.Append($"\nPlace: `{section.Path}`\n");
        }

        text.Append("\n| Key | Value | Default | Meaning |\n|---|---|---|---|\n");
        foreach (var key in section.Object.Description.Keys)
        {
            var label = key.Shape.Label.Replace("|", "\\|", StringComparison.Ordinal);
            var fallback = key.IsRequired ? "**required**" : key.Default is { } shown ? shown : "";
            text.Append($"| `{key.Name}` | {label} | {fallback} | {key.Doc} |\n");
        }

        foreach (var choice in section.Object.Description.ExactlyOne)
        {
            text.Append($"\nExactly one of {string.Join(", ", choice.Select(k => $"`{k}`"))} is written.\n");
        }

        foreach (var key in section.Object.Description.Keys)
        {
            text.Append($"\n`{key.Name}`\n\n```yaml\n{section.Example(key)}```\n");
        }
    }
}
