namespace Hatmax.Previews.Reading;

/// <summary>Steps as a reader wants them.</summary>
internal static class StepList
{
    /// <summary>One step per resource: the engine writes up to three for a replacement. Sorted by kind, then by name.</summary>
    public static ImmutableArray<ResourceStep> Of(IEnumerable<ResourceStep> steps) =>
    [
        .. steps.Where(step => step.Urn.Length > 0)
            .GroupBy(step => step.Urn, StringComparer.Ordinal)
            .Select(Merge)
            .OrderBy(step => step.Kind)
            .ThenBy(step => step.Urn, StringComparer.Ordinal),
    ];

    private static ResourceStep Merge(IGrouping<string, ResourceStep> group)
    {
        var steps = group.ToList();
        var main = steps.Find(step => step.Operation == "replace") ?? steps.MinBy(step => step.Kind)!;
        return main with
        {
            Operation = main.Kind == StepKind.Replace ? "replace" : main.Operation,
            Old = main.Old ?? steps.Select(step => step.Old).FirstOrDefault(state => state is not null),
            New = main.New ?? steps.Select(step => step.New).FirstOrDefault(state => state is not null),
            Diffs = main.Diffs.IsEmpty ? steps.Select(step => step.Diffs).FirstOrDefault(diffs => !diffs.IsEmpty, []) : main.Diffs,
        };
    }
}
