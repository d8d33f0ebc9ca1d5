namespace Hatmax.Spec.Reporting;

/// <summary>How many diagnostics of each severity there are; infos are in neither count.</summary>
internal readonly record struct DiagnosticCounts(int Errors, int Warnings)
{
    public static DiagnosticCounts Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = 0;
        var warnings = 0;
        foreach (var diagnostic in diagnostics)
        {
            errors += diagnostic.Severity == Severity.Error ? 1 : 0;
            warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        }

        return new DiagnosticCounts(errors, warnings);
    }
}
