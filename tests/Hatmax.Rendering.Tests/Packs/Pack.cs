using System.Text;
using Hatmax.Spec;

namespace Hatmax.Rendering.Tests.Packs;

/// <summary>Packs of a few texts.</summary>
internal static class Pack
{
    /// <summary>Files of a pack whose manifest has these lines behind its name and version.</summary>
    public static PackContent Content(string manifest, params (string Template, string Text)[] templates) => new(
        "packs/p",
        templates.Select(t => KeyValuePair.Create(TemplateText.PathOf(t.Template), Encoding.UTF8.GetBytes(t.Text)))
            .Append(KeyValuePair.Create(PackManifest.FileName, Encoding.UTF8.GetBytes("name: p\nversion: 1.2.0\n" + manifest))));

    /// <summary>The manifest, which must have no findings.</summary>
    public static PackManifest Manifest(PackContent content)
    {
        var (manifest, findings) = PackManifestReader.Read(content);
        Assert.Empty(findings);
        return manifest!;
    }

    /// <summary>A pack with such a manifest, pinned, with the parameters of the spec.</summary>
    public static TemplatePack Of(PackContent content, string parameters = "{}")
    {
        var (pack, findings) = new PackUse("hatmax.yml").Check(Use(content.Hash, $"parameters: {parameters}"), content, Manifest(content));
        Assert.Empty(findings);
        return pack;
    }

    /// <summary>What a spec says about the pack.</summary>
    public static PackSpec Use(string? hash, string more = "parameters: {}") => SampleSpecs.Parse($$$"""
        packs:
          - source: ./packs/p
            {{{(hash is null ? "" : $"hash: \"{hash}\"")}}}
            {{{more}}}
        services:
          todo:
            models:
              Item: {fields: {text: string}}
        """).Packs[0];

    /// <summary>Id and place of each finding.</summary>
    public static string[] Places(IEnumerable<Diagnostic> findings) => [.. findings.Select(f => $"{f.Id} {f.File} {f.Span.Line}:{f.Span.Column}")];
}
