namespace Hatmax.Spec.Language;

/// <summary>Template packs.</summary>
internal static class PackShapes
{
    /// <summary>A version of three numbers, perhaps with a dash and what comes before the release.</summary>
    public static readonly TextPattern Version = new(
        "version", "a version", "three numbers with dots between them, such as 1.2.0, then perhaps a dash and letters, digits, dots and dashes",
        "^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$", IsVersion);

    private static readonly TextPattern Hash = new(
        "hash", "a hash", "sha256: and 64 hexadecimal digits in lower case; 'hatmax packs pin' writes it", "^sha256:[0-9a-f]{64}$",
        static t => t.Length == 71 && t.StartsWith("sha256:", StringComparison.Ordinal) && All(t.AsSpan(7), char.IsAsciiHexDigitLower));

    private static readonly TextPattern Source = new(
        "source of a pack", "the source of a pack", "a path from the folder of the spec with forward slashes, or nuget: and the name of a package",
        "^(nuget:[A-Za-z0-9_][A-Za-z0-9_.-]*|[^/\\\\:\\u0000-\\u001f][^\\\\:\\u0000-\\u001f]*)$", IsSource);

    private static readonly MapShape<SettingSpec> Parameters = new(
        TextPatterns.Identifier, "title", Shapes.AnyText.Select(static (text, place) => new SettingSpec(place.Key, text)));

    public static readonly ObjectShape<PackSpec> Pack = new(
        "pack", "A [template pack](packs.md): templates from elsewhere that add files.",
        static k => new PackSpec
        {
            Span = k.Span,
            Source = k.Required(
                "source", new PatternShape(Source), "Its folder, `.zip` or `.nupkg`, as a path from the folder of the spec; or `nuget:` and the name of a package.",
                "./packs/audit"),
            Version = k.Value("version", new PatternShape(Version), "Version that it must have; a package needs one.", "1.2.0"),
            Hash = k.Value(
                "hash", new PatternShape(Hash), "Hash over its files; without it nothing is generated. `hatmax packs pin` writes it.",
                "'sha256:0000000000000000000000000000000000000000000000000000000000000000'"),
            Parameters = k.Many("parameters", Parameters, "Values of its parameters.", "{title: Requests}"),
        });

    private static bool IsVersion(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var numbers = (dash < 0 ? text : text[..dash]).Split('.');
        return numbers.Length == 3 && numbers.All(static n => n.Length > 0 && n.All(char.IsAsciiDigit))
            && (dash < 0 || (dash < text.Length - 1 && text.Skip(dash + 1).All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')));
    }

    private static bool IsSource(string text)
    {
        if (text.StartsWith(PackSpec.PackagePrefix, StringComparison.Ordinal))
        {
            var name = text.AsSpan(PackSpec.PackagePrefix.Length);
            return name.Length > 0 && (char.IsAsciiLetterOrDigit(name[0]) || name[0] == '_') && All(name, static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-');
        }

        return text.Length > 0 && text[0] != '/' && All(text, static c => c is not ('\\' or ':') && c >= ' ');
    }

    private static bool All(ReadOnlySpan<char> text, Func<char, bool> isAllowed)
    {
        foreach (var c in text)
        {
            if (!isAllowed(c))
            {
                return false;
            }
        }

        return true;
    }
}
