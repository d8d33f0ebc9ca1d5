namespace Hatmax.Spec.Validation.Settings;

/// <summary>No pack is used twice, and packages say which version is meant.</summary>
internal sealed class PackRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var seen = new Dictionary<string, PackSpec>(StringComparer.OrdinalIgnoreCase);
        foreach (var pack in scope.Spec.Packs)
        {
            if (!seen.TryAdd(pack.Source.Value, pack))
            {
                scope.Report(
                    SemanticDiagnostics.PackTwice, pack.Source.Span, $"The pack '{pack.Source}' is used twice.",
                    $"Remove one of the two; the other is in {Hint.Line(seen[pack.Source.Value].Source.Span)}.");
            }

            if (pack.Package is not null && pack.Version is null)
            {
                scope.Report(
                    SemanticDiagnostics.PackVersion, pack.Source.Span, $"The package '{pack.Source}' has no version.",
                    "Add the version that is meant, for example `version: 1.0.0`.");
            }
        }
    }
}
