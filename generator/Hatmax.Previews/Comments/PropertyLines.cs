namespace Hatmax.Previews.Comments;

/// <summary>The differences of a resource as lines of a diff.</summary>
internal static class PropertyLines
{
    private const int MaxPath = 200;

    public static ImmutableArray<string> Of(ResourceStep step) => step.Kind switch
    {
        StepKind.Create => [.. PropertyLeaves.Of(step.New?.Inputs ?? PropertyValue.Empty).Select(leaf => Line('+', leaf.Path, leaf.Value))],
        StepKind.Delete => [],
        _ when !step.Diffs.IsEmpty => [.. step.Diffs.SelectMany(diff => Named(step, diff))],
        _ => [.. Compared(step)],
    };

    // The engine names the paths. Where the old side is its state, that is in the outputs.
    private static IEnumerable<string> Named(ResourceStep step, PropertyDiff diff)
    {
        var before = diff.IsInput ? step.Old?.Inputs : step.Old?.Outputs;
        var old = Find(before, diff.Path) ?? Find(step.Old?.Inputs, diff.Path);
        var next = Find(step.New?.Inputs, diff.Path) ?? Find(step.New?.Outputs, diff.Path);
        var suffix = diff.ForcesReplacement ? " (forces replacement)" : "";
        var added = diff.Kind.StartsWith("add", StringComparison.Ordinal);
        var deleted = diff.Kind.StartsWith("delete", StringComparison.Ordinal);
        if (!added)
        {
            yield return Line('-', diff.Path, old) + (deleted ? suffix : "");
        }

        if (!deleted)
        {
            yield return Line('+', diff.Path, next) + suffix;
        }
    }

    // Without paths the inputs tell; without any difference there, the engine's reasons are all that is known.
    private static IEnumerable<string> Compared(ResourceStep step)
    {
        var differences = step is { Old: { } old, New: { } next } ? PropertyLeaves.Differences(old.Inputs, next.Inputs) : [];
        if (differences.IsEmpty)
        {
            return step.DiffReasons.Order(StringComparer.Ordinal).Select(reason => $"  {ValueText.Cut(reason, MaxPath)} differs");
        }

        return differences.SelectMany(change => (IEnumerable<string>)
        [
            .. change.Old is null ? Array.Empty<string>() : [Line('-', change.Path, change.Old)],
            .. change.New is null ? Array.Empty<string>() : [Line('+', change.Path, change.New)],
        ]);
    }

    private static PropertyValue? Find(PropertyValue? root, string path) => root is null ? null : PropertyPath.Find(root, path);

    private static string Line(char sign, string path, PropertyValue? value) =>
        $"{sign} {ValueText.Cut(path, MaxPath)}: {(value is null ? "?" : ValueText.Of(value))}";
}
