using System.Globalization;

namespace Hatmax.Workspace;

/// <summary>How many files meet which fate.</summary>
public sealed record PlanSummary
{
    private readonly int[] _counts;

    internal PlanSummary(IEnumerable<PlanEntry> entries)
        : this(Count(entries))
    {
    }

    private PlanSummary(int[] counts) => _counts = counts;

    /// <summary>All files.</summary>
    public int Total => _counts.Sum();

    /// <summary>Files with that action.</summary>
    public int this[PlanAction action] => _counts[(int)action];

    /// <summary>What the next plan of the same files will say once this one was applied: what was written is unchanged then.</summary>
    public PlanSummary AfterApply()
    {
        var next = (int[])_counts.Clone();
        Move(next, PlanAction.Create, PlanAction.Unchanged);
        Move(next, PlanAction.Update, PlanAction.Unchanged);
        Move(next, PlanAction.Adopt, PlanAction.Unchanged);
        Move(next, PlanAction.Move, PlanAction.Unchanged);
        Move(next, PlanAction.Merge, PlanAction.Kept);
        next[(int)PlanAction.Delete] = 0;
        return new PlanSummary(next);
    }

    /// <summary>The counts as one line of text.</summary>
    internal string ToLine() => string.Join(',', _counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads <see cref="ToLine"/>; null for any other text.</summary>
    internal static PlanSummary? TryParse(string line)
    {
        var counts = new List<int>();
        foreach (var part in line.Split(','))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return null;
            }

            counts.Add(count);
        }

        return counts.Count == Enum.GetValues<PlanAction>().Length ? new PlanSummary([.. counts]) : null;
    }

    private static void Move(int[] counts, PlanAction from, PlanAction to)
    {
        counts[(int)to] += counts[(int)from];
        counts[(int)from] = 0;
    }

    private static int[] Count(IEnumerable<PlanEntry> entries)
    {
        var counts = new int[Enum.GetValues<PlanAction>().Length];
        foreach (var entry in entries)
        {
            counts[(int)entry.Action]++;
        }

        return counts;
    }
}
