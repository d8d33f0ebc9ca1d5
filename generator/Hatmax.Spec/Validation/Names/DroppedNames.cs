namespace Hatmax.Spec.Validation.Names;

/// <summary>The columns of one entity, or the tables of one service: what is there, what goes on under another name, and what is dropped.</summary>
/// <param name="scope">Where to report.</param>
/// <param name="what"><c>column</c> or <c>table</c>.</param>
/// <param name="owner">What has them, as messages say it.</param>
/// <param name="form">From a name of the spec to that of the column or table.</param>
internal sealed class DroppedNames(SpecScope scope, string what, string owner, Func<string, string> form)
{
    private readonly Dictionary<string, NameClaim> _existing = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameClaim> _following = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Something has that name today.</summary>
    public void Exists(string name, string thing, SourceSpan span) => _existing.TryAdd(form(name), new NameClaim(name, thing, span));

    /// <summary>Something had that name before, and its data goes on.</summary>
    public void Follows(string name, string thing, SourceSpan span) => _following.TryAdd(form(name), new NameClaim(name, thing, span));

    /// <summary>Checks the names under one <c>drop</c>.</summary>
    public void Check(ImmutableArray<Located<string>> drop, SourceSpan key)
    {
        if (key.IsKnown && drop.IsEmpty && scope.IsComplete)
        {
            scope.Report(SemanticDiagnostics.NothingDropped, key, $"The 'drop' of {owner} names nothing.", $"Name a {what} that may be dropped, or remove the key.");
        }

        var seen = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in drop)
        {
            var column = form(name.Value);
            if (_existing.TryGetValue(column, out var existing))
            {
                scope.Report(SemanticDiagnostics.DroppedNameInUse, name.Span,
                    $"The {owner} is to drop '{name}', but there is still the {existing.What}.",
                    $"Remove '{name}' from 'drop', or remove what is in {Hint.Line(existing.Span)}.");
            }
            else if (_following.TryGetValue(column, out var renamed))
            {
                scope.Report(SemanticDiagnostics.DroppedNameRenamed, name.Span,
                    $"The {owner} is to drop '{name}', but 'was' says that its data goes on in the {renamed.What}.",
                    $"Remove '{name}' from 'drop', or from 'was' in {Hint.Line(renamed.Span)}.");
            }
            else if (!seen.TryAdd(column, name))
            {
                scope.Report(SemanticDiagnostics.DroppedNameTwice, name.Span,
                    $"The {owner} drops the {what} '{column}' twice.", $"Remove it here or in {Hint.Line(seen[column].Span)}.");
            }
        }
    }
}
