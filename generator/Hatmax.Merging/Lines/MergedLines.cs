using System.Text;

namespace Hatmax.Merging;

/// <summary>The result of a merge by line as it grows.</summary>
internal sealed class MergedLines(LineTable table)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<MergeConflict>.Builder conflicts = ImmutableArray.CreateBuilder<MergeConflict>();

    public void Add(ReadOnlySpan<int> lines)
    {
        foreach (var line in lines)
        {
            text.Append(table[line]);
        }
    }

    /// <summary>Both sides between markers; what they have in common at the beginning and the end stays outside.</summary>
    /// <param name="before">Lines of the base.</param>
    /// <param name="ours">Lines of the user.</param>
    /// <param name="theirs">Generated lines.</param>
    /// <param name="at">Index of the first of the user's lines in the user's text.</param>
    /// <param name="showBase">False when there is no base.</param>
    public void AddConflict(ReadOnlySpan<int> before, ReadOnlySpan<int> ours, ReadOnlySpan<int> theirs, int at, bool showBase)
    {
        var head = ours.CommonPrefixLength(theirs);
        Add(ours[..head]);
        var tail = 0;
        while (tail < Math.Min(ours.Length, theirs.Length) - head && ours[^(tail + 1)] == theirs[^(tail + 1)])
        {
            tail++;
        }

        conflicts.Add(new MergeConflict(at + head + 1, null));
        Marker("<<<<<<< yours");
        Add(ours[head..^tail]);
        if (showBase)
        {
            Marker("||||||| base");
            Add(before);
        }

        Marker("=======");
        Add(theirs[head..^tail]);
        Marker(">>>>>>> generated");
        Add(ours[^tail..]);
    }

    public MergeResult ToResult() =>
        new(conflicts.Count == 0 ? MergeOutcome.Clean : MergeOutcome.Conflict, text.ToString()) { Conflicts = conflicts.ToImmutable() };

    private void Marker(string marker)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        text.Append(marker).Append('\n');
    }
}
