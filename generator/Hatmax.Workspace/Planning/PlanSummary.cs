namespace Hatmax.Workspace;

/// <summary>How many files meet which fate.</summary>
public sealed record PlanSummary
{
    private readonly int[] _counts;

    internal PlanSummary(IEnumerable<PlanAction> actions)
    {
        _counts = new int[Enum.GetValues<PlanAction>().Length];
        foreach (var action in actions)
        {
            _counts[(int)action]++;
        }
    }

    /// <summary>All files.</summary>
    public int Total => _counts.Sum();

    /// <summary>Files with that action.</summary>
    public int this[PlanAction action] => _counts[(int)action];
}
