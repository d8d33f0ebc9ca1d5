namespace Hatmax.Spec;

/// <summary>Every kind of diagnostic that reading and validating a spec can give.</summary>
public static class DiagnosticCatalogue
{
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById =
        new(() => All.ToDictionary(d => d.Id, StringComparer.Ordinal));

    /// <summary>All of them, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [.. LanguageDiagnostics.All.Concat(SemanticDiagnostics.All).Concat(NotGeneratedDiagnostics.All).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>The kind with that id, or null.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.Value.GetValueOrDefault(id);
}
