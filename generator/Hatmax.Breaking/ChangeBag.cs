namespace Hatmax.Breaking;

/// <summary>Collects the changes of one comparison.</summary>
internal sealed class ChangeBag
{
    private readonly List<BreakingChange> _changes = [];

    /// <summary>Something of the new spec.</summary>
    public void Changed(BreakingRule rule, SourceSpan place, string message) => _changes.Add(new BreakingChange(rule, place, InOld: false, message));

    /// <summary>Something that only the old spec has.</summary>
    public void Removed(BreakingRule rule, SourceSpan place, string message) => _changes.Add(new BreakingChange(rule, place, InOld: true, message));

    /// <summary>By category, then removals and changes in the order of their texts.</summary>
    public ImmutableArray<BreakingChange> ToSorted() =>
        [.. _changes.Distinct().OrderBy(c => c.Rule.Category).ThenByDescending(c => c.InOld).ThenBy(c => c.Span.Line).ThenBy(c => c.Span.Column)
            .ThenBy(c => c.Rule.Id, StringComparer.Ordinal).ThenBy(c => c.Message, StringComparer.Ordinal)];
}
