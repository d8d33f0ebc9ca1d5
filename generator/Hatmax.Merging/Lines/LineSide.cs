namespace Hatmax.Merging;

/// <summary>One of the two texts of a comparison: its lines, which of them changed, and which take part in the search.</summary>
internal sealed class LineSide
{
    private readonly bool[] changed;

    public LineSide(ReadOnlySpan<int> lines)
    {
        Lines = lines.ToArray();
        changed = new bool[Lines.Length];
    }

    public int[] Lines { get; }

    public int Count => Lines.Length;

    /// <summary>Lines that take part in the search.</summary>
    public int[] Searched { get; private set; } = [];

    /// <summary>Where those stand in <see cref="Lines"/>.</summary>
    public int[] SearchedAt { get; private set; } = [];

    /// <summary>False before the first line and after the last one.</summary>
    public bool IsChanged(int line) => (uint)line < (uint)changed.Length && changed[line];

    public void Mark(int line, bool value) => changed[line] = value;

    public void MarkSearched(int from, int to)
    {
        for (; from < to; from++)
        {
            changed[SearchedAt[from]] = true;
        }
    }

    /// <summary>Lets the lines of these indexes take part in the search.</summary>
    public void Search(List<int> at)
    {
        SearchedAt = [.. at];
        Searched = Array.ConvertAll(SearchedAt, i => Lines[i]);
    }
}
