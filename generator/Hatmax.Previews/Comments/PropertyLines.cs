using Hatmax.Previews.Reading;

namespace Hatmax.Previews.Comments;

/// <summary>The differences of a resource as lines of a diff.</summary>
internal static class PropertyLines
{
    private const int MaxPath = 200;

    public static ImmutableArray<string> Of(ResourceStep step)
    {
        var old = step.Old is null ? null : step.Old with { Inputs = JobText.Parse(step.Old.Inputs) };
        var next = step.New is null ? null : step.New with { Inputs = JobText.Parse(step.New.Inputs) };
        return step.Kind switch
        {
            StepKind.Create => [.. PropertyLeaves.Of(next?.Inputs ?? PropertyValue.Empty).Select(leaf => Line('+', leaf.Path, leaf.Value))],
            StepKind.Delete => [],
            _ when !step.Diffs.IsEmpty => [.. step.Diffs.SelectMany(diff => Named(old, next, diff))],
            _ => [.. Compared(step, old, next)],
        };
    }

    // The engine names the paths. Where the old side is its state, that is in the outputs.
    private static IEnumerable<string> Named(ResourceState? old, ResourceState? next, PropertyDiff diff)
    {
        var before = Find(diff.IsInput ? old?.Inputs : old?.Outputs, diff.Path) ?? Find(old?.Inputs, diff.Path);
        var after = Find(next?.Inputs, diff.Path) ?? Find(next?.Outputs, diff.Path);
        var suffix = diff.ForcesReplacement ? " (forces replacement)" : "";
        if (IsNested(before) && IsNested(after) && PropertyLeaves.Differences(before!, after!) is { IsEmpty: false } inside)
        {
            return inside.SelectMany(change => Pair(Join(diff.Path, change.Path), change.Old, change.New)).Select(line => line + suffix);
        }

        var added = diff.Kind.StartsWith("add", StringComparison.Ordinal);
        var deleted = diff.Kind.StartsWith("delete", StringComparison.Ordinal);
        return
        [
            .. added ? Array.Empty<string>() : [Line('-', diff.Path, before) + (deleted ? suffix : "")],
            .. deleted ? Array.Empty<string>() : [Line('+', diff.Path, after) + suffix],
        ];
    }

    // Without paths the inputs tell; without any difference there, the engine's reasons are all that is known.
    private static IEnumerable<string> Compared(ResourceStep step, ResourceState? old, ResourceState? next)
    {
        var differences = old is null || next is null ? [] : PropertyLeaves.Differences(old.Inputs, next.Inputs);
        return differences.IsEmpty
            ? step.DiffReasons.Order(StringComparer.Ordinal).Select(reason => $"  {ValueText.Cut(reason, MaxPath)} differs")
            : differences.SelectMany(change => Pair(change.Path, change.Old, change.New));
    }

    private static IEnumerable<string> Pair(string path, PropertyValue? old, PropertyValue? next) =>
    [
        .. old is null ? Array.Empty<string>() : [Line('-', path, old)],
        .. next is null ? Array.Empty<string>() : [Line('+', path, next)],
    ];

    private static bool IsNested(PropertyValue? value) => value?.Kind is ValueKind.Map or ValueKind.List;

    private static string Join(string path, string inside) => inside.StartsWith('[') ? path + inside : $"{path}.{inside}";

    private static PropertyValue? Find(PropertyValue? root, string path) => root is null ? null : PropertyPath.Find(root, path);

    private static string Line(char sign, string path, PropertyValue? value) =>
        $"{sign} {ValueText.Cut(path, MaxPath)}: {(value is null ? "?" : ValueText.Of(value))}";
}
