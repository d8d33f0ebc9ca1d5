namespace Hatmax.Spec.Validation.References;

/// <summary>The fragment that a form shows on errors exists.</summary>
internal sealed class FragmentReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var service in scope.Spec.Services)
        {
            var known = service.Fragments.Select(f => f.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var form in service.Forms)
            {
                if (form.ErrorFragment is { } fragment && !known.Contains(fragment.Value))
                {
                    scope.Report(SemanticDiagnostics.UnknownFragment, fragment.Span,
                        $"The form '{form.Name}' shows the fragment '{fragment}' on errors, which service '{service.Name}' does not declare.",
                        Hint.Unknown(fragment.Value, known, $"declare '{fragment}' under fragments"));
                }
            }
        }
    }
}
