namespace Hatmax.Merging;

/// <summary>Lines of an old text that other lines replace in a new one. Starts are indexes from 0; one of the counts may be 0.</summary>
internal readonly record struct LineChange(int OldStart, int OldCount, int NewStart, int NewCount)
{
    public int OldEnd => OldStart + OldCount;

    public int NewEnd => NewStart + NewCount;
}
