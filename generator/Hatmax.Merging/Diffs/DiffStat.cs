namespace Hatmax.Merging;

/// <summary>How many lines a change adds and removes; a changed line is both.</summary>
/// <param name="Added">Lines that only the new text has.</param>
/// <param name="Removed">Lines that only the old text has.</param>
public readonly record struct DiffStat(int Added, int Removed)
{
    /// <summary>Counts the lines that differ. Texts have LF line endings.</summary>
    public static DiffStat Count(string oldText, string newText)
    {
        var table = new LineTable();
        var old = table.Read(oldText);
        var changes = LineDiff.Between(old, table.Read(newText), table.Count);
        return new DiffStat(changes.Sum(c => c.NewCount), changes.Sum(c => c.OldCount));
    }
}
