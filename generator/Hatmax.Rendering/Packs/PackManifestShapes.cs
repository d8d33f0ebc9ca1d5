using Hatmax.Spec.Binding;
using Hatmax.Spec.Language;

namespace Hatmax.Rendering.Packs;

/// <summary>The form of a manifest, read by the same reader as a spec.</summary>
internal static class PackManifestShapes
{
    private static readonly ChoiceShape<PackValueType> Types = new(
        LanguageDiagnostics.UnknownValue, "type of a parameter",
        new("string", PackValueType.Text), new("bool", PackValueType.Truth), new("int", PackValueType.Number));

    private static readonly ChoiceShape<PackLevel> Levels = new(
        LanguageDiagnostics.UnknownValue, "level",
        new("monorepo", PackLevel.Monorepo), new("service", PackLevel.Service), new("model", PackLevel.Model), new("aggregate", PackLevel.Aggregate));

    private static readonly ChoiceShape<Ownership> Classes = new(
        LanguageDiagnostics.UnknownValue, "class", new("owned", Ownership.Owned), new("seeded", Ownership.Seeded), new("merged", Ownership.Merged));

    private static readonly ObjectShape<PackParameter> Parameter = new(
        "parameter", "A parameter of a pack.",
        static k => new PackParameter(
            k.Key,
            k.Optional("type", Types, new Located<PackValueType>(PackValueType.Text, SourceSpan.None), "What it may be.", "int", "string").Value,
            k.Value("default", Shapes.AnyText, "Value where the spec gives none.", "80"),
            k.Flag("required", false, "The spec must give one."),
            k.Described("What it is for.")));

    private static readonly ObjectShape<PackFile> File = new(
        "file", "A kind of file of a pack.",
        static k => new PackFile(
            k.Required("template", Shapes.Text, "Template under templates/, without .sbn.", "requests.http"),
            k.Required("path", Shapes.Text, "Path under the output root.", "services/{{ service.key }}/requests.http"),
            k.Required("each", Levels, "For what one is made each.", "service"),
            k.Optional("class", Classes, new Located<Ownership>(Ownership.Owned, SourceSpan.None), "Who keeps it.", "merged", "owned").Value));

    /// <summary>The whole file.</summary>
    public static readonly ObjectShape<PackManifest> Manifest = new(
        "manifest", "The manifest of a pack.",
        static k => new PackManifest
        {
            Name = k.Required("name", Shapes.ServiceName, "Name of the pack.", "audit"),
            Version = k.Required("version", new PatternShape(PackShapes.Version), "Version of the pack.", "1.2.0"),
            Description = k.Described("What it is for."),
            Requires = k.Value("requires", Shapes.Text, "Versions of hatmax that it works with.", "'>=0.2.0'"),
            Parameters = k.Many("parameters", new MapShape<PackParameter>(TextPatterns.Identifier, "title", Parameter), "What a spec may tell it.", "{title: {}}"),
            Files = k.Required("files", new ListShape<PackFile>(File), "What it adds.", "[{template: Makefile, path: Makefile, each: monorepo}]"),
        });
}
