namespace Hatmax.Spec.Validation;

/// <summary>The semantic rules of the language: everything that needs more than one key to judge.</summary>
internal static class SpecValidator
{
    /// <summary>Adds every finding about <paramref name="spec"/> to <paramref name="bag"/>.</summary>
    public static void Validate(SystemSpec spec, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(bag);
    }
}
