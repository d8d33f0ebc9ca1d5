namespace Hatmax.Editing;

/// <summary>What became of an edit.</summary>
/// <param name="Text">The new text; the old one when the edit is refused or changes nothing.</param>
/// <param name="IsRefused">True when the edit was not made; then <paramref name="Findings"/> says why.</param>
/// <param name="Findings">Errors that refuse the edit, or warnings about it.</param>
/// <param name="FindingsText">The text that the places of <paramref name="Findings"/> are in: the old one, or the new one that was refused.</param>
public sealed record EditResult(string Text, bool IsRefused, ImmutableArray<Diagnostic> Findings, string FindingsText)
{
    /// <summary>Ports that were written down by service, so that the edit moves none.</summary>
    public ImmutableSortedDictionary<string, int> Ports { get; init; } = ImmutableSortedDictionary<string, int>.Empty;
}
