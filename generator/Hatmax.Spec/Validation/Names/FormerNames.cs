namespace Hatmax.Spec.Validation.Names;

/// <summary>The names of one scope: what exists, and who claims which former name.</summary>
/// <param name="scope">Where to report.</param>
/// <param name="form">The form in which two names are the same: what becomes of them in C# or SQL.</param>
internal sealed class FormerNames(SpecScope scope, Func<string, string> form)
{
    private readonly Dictionary<string, NameClaim> _existing = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameClaim> _claims = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Something has that name today.</summary>
    public void Exists(string name, string what, SourceSpan span) => _existing.TryAdd(form(name), new NameClaim(name, what, span));

    /// <summary>Checks the former names of one node.</summary>
    public void Claim(Located<string> name, ImmutableArray<Located<string>> was, string what, string owner)
    {
        foreach (var former in was)
        {
            var key = form(former.Value);
            if (string.Equals(key, form(name.Value), StringComparison.OrdinalIgnoreCase))
            {
                scope.Report(SemanticDiagnostics.FormerNameIsOwn, former.Span,
                    $"The {what} '{name}'{owner} cannot have been '{former}' before: that gives the names that it has today.",
                    "Remove it from 'was', or write the name of before.");
            }
            else if (_existing.TryGetValue(key, out var existing))
            {
                scope.Report(SemanticDiagnostics.FormerNameInUse, former.Span,
                    $"The {what} '{name}'{owner} was '{former}' before, but there is still the {existing.What}.",
                    $"Remove '{former}' from 'was', or rename what is in {Hint.Line(existing.Span)}.");
            }
            else if (!_claims.TryAdd(key, new NameClaim(former.Value, $"{what} '{name}'", former.Span)))
            {
                scope.Report(SemanticDiagnostics.FormerNameTwice, former.Span,
                    $"The former name '{former}' of {what} '{name}'{owner} is claimed by {_claims[key].What} already.",
                    $"Remove it here or in {Hint.Line(_claims[key].Span)}.");
            }
        }
    }
}
