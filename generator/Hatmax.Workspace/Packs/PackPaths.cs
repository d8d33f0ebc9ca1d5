namespace Hatmax.Workspace;

/// <summary>Where packs write: judged before the tree is, so that a finding names the line of the manifest.</summary>
internal static class PackPaths
{
    /// <summary>The files without those of packs that have no right to their path, and why.</summary>
    /// <param name="result">Everything that was generated.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="specFile">Name of the spec in its folder.</param>
    public static GenerationResult Check(GenerationResult result, ImmutableArray<TemplatePack> packs, string specFile)
    {
        if (packs.IsEmpty)
        {
            return result;
        }

        var taken = new PathOwners();
        foreach (var file in result.Files.Where(f => TemplatePack.NameIn(f.LogicalId) is null))
        {
            taken.Add(file);
        }

        var refused = new HashSet<string>(StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        foreach (var file in result.Files.Where(f => TemplatePack.NameIn(f.LogicalId) is not null))
        {
            if (Wrong(file.Path, specFile) is { } wrong)
            {
                Refuse(file, PackDiagnostics.Place, $"{file.Path} cannot be written by a pack: {wrong}");
            }
            else if (taken.Add(file) is { } other)
            {
                var whose = TemplatePack.NameIn(other.LogicalId) is { } name ? $"the pack '{name}'" : "hatmax itself";
                Refuse(file, PackDiagnostics.Collision, $"{file.Path} collides with {other.Path}, which {whose} makes.");
            }
        }

        return findings.Count == 0 ? result
            : new GenerationResult([.. result.Files.Where(f => !refused.Contains(f.LogicalId))], result.Diagnostics.AddRange(findings));

        void Refuse(GeneratedFile file, DiagnosticDescriptor kind, string message)
        {
            refused.Add(file.LogicalId);
            var pack = packs.First(p => p.Manifest.Name.Value == TemplatePack.NameIn(file.LogicalId));
            var entry = pack.Manifest.Files.First(f => file.Template == pack.Manifest.TemplateName(f));
            findings.Add(kind.At(pack.Content.PlaceOf(PackManifest.FileName), entry.Path.Span, message));
        }
    }

    private static string? Wrong(string path, string specFile)
    {
        var segments = path.Split('/');
        return PathRules.Check(path) is { } problem ? problem.Message
            : segments.Any(s => PathRules.IsReserved(s)) ? "It lies in .hatmax or .git."
            : segments.Length == 1 && (Is(path, specFile) || SpecLoader.FileNames.Any(n => Is(path, n))) ? "It is the spec."
            : Is(segments[0], TemplateText.Folder) ? "Templates of the project are its own."
            : null;
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
