using Hatmax.Breaking;

namespace Hatmax.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Old">The spec that was compared with.</param>
/// <param name="NewName">The present spec, as people should see it.</param>
/// <param name="NewText">Its text.</param>
/// <param name="Changes">The changes that count, in their order.</param>
internal sealed record CheckReport(OldSpec Old, string NewName, string NewText, ImmutableArray<BreakingChange> Changes)
{
    /// <summary>As a diagnostic of the file that the change is in.</summary>
    public Diagnostic Diagnostic(BreakingChange change) =>
        new(change.Rule.Id, Severity.Error, change.InOld ? Old.Name : NewName, change.Span, change.Message, change.Rule.Fix);

    /// <summary>Text of one of the two files.</summary>
    public string TextOf(string file) => file == NewName ? NewText : Old.Text;

    /// <summary><c>3 breaking changes against main:hatmax.yml: HTTP 2, DATA 1</c>.</summary>
    public string Summary() => Changes.IsEmpty
        ? $"no breaking changes against {Old.Name}"
        : FormattableString.Invariant($"{Changes.Length} breaking {(Changes.Length == 1 ? "change" : "changes")} against {Old.Name}: ")
            + string.Join(", ", Counts().Select(c => FormattableString.Invariant($"{c.Name} {c.Count}")));

    /// <summary>How many there are of each category that has some.</summary>
    public IEnumerable<(string Name, int Count)> Counts() =>
        Changes.GroupBy(c => c.Rule.Category).Select(g => (BreakingCategoryNames.Of(g.Key), g.Count()));
}
