namespace Hatmax.Previews.Security;

/// <summary>Every note about a preview.</summary>
internal static class SecurityNotes
{
    private static readonly ImmutableArray<Func<ResourceStep, IEnumerable<SecurityNote>>> Rules =
        [DataLossRule.Check, PublishedPortRule.Check, SecretRule.Check, PrivilegeRule.Check, ImageTagRule.Check];

    /// <summary>The worst first, then by resource; each once.</summary>
    public static ImmutableArray<SecurityNote> Of(StackPreview preview) =>
    [
        .. preview.Steps.Where(step => step.Kind != StepKind.Same)
            .SelectMany(step => Rules.SelectMany(rule => rule(step)))
            .Distinct()
            .OrderBy(note => note.Level)
            .ThenBy(note => note.Urn, StringComparer.Ordinal)
            .ThenBy(note => note.Text, StringComparer.Ordinal)
            .ThenBy(note => note.Value, StringComparer.Ordinal),
    ];
}
