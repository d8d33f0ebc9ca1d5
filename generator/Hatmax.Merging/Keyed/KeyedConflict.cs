namespace Hatmax.Merging;

/// <summary>A value that both sides changed.</summary>
/// <param name="At">Offset in the user's text.</param>
/// <param name="Path">Keys from the root to the value.</param>
/// <param name="IsText">All three texts have it, on several lines: its lines may be merged.</param>
internal sealed record KeyedConflict(int At, ImmutableArray<string> Path, bool IsText)
{
    public string Where => string.Join('/', Path);
}
