namespace Hatmax.Workspace;

/// <summary>How many files meet which fate.</summary>
public sealed record PlanSummary
{
    private readonly int[] _counts;

    internal PlanSummary(IEnumerable<PlanEntry> entries)
    {
        _counts = new int[Enum.GetValues<PlanAction>().Length];
        foreach (var entry in entries)
        {
            _counts[(int)entry.Action]++;
        }
    }

    /// <summary>All files.</summary>
    public int Total => _counts.Sum();

    /// <summary>Files with that action.</summary>
    public int this[PlanAction action] => _counts[(int)action];
}
