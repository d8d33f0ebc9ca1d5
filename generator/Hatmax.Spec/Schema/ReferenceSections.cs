namespace Hatmax.Spec;

/// <summary>Finds every object of the language and a place for its examples.</summary>
internal static class ReferenceSections
{
    /// <summary>The sections, those near the root first.</summary>
    public static IReadOnlyList<ReferenceSection> Of(Shape root)
    {
        var found = new List<ReferenceSection>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<(Shape Shape, string Path, string Context)>();
        queue.Enqueue((root, "", "@"));
        while (queue.TryDequeue(out var next))
        {
            var described = next.Shape as IDescribedObject;
            var context = described?.Context ?? next.Context;
            if (described is not null)
            {
                if (!names.Add(described.Name))
                {
                    continue;
                }

                found.Add(new ReferenceSection(described, next.Path, context));
            }

            foreach (var part in next.Shape.Parts)
            {
                queue.Enqueue((part.Shape, PathOf(next.Path, part), ContextOf(context, described, part)));
            }
        }

        return found;
    }

    private static string PathOf(string path, ShapePart part) => part.Step switch
    {
        PartStep.Key => path.Length == 0 ? part.Name : $"{path}.{part.Name}",
        PartStep.Entry => $"{path}.<name>",
        PartStep.Item => $"{path}[]",
        _ => path,
    };

    // After a dash the place is two columns further right, and the lines after the first follow it there.
    private static string ContextOf(string context, IDescribedObject? described, ShapePart part) => part.Step switch
    {
        PartStep.Key or PartStep.Entry => ReferenceContext.Below(
            context, described is null ? [] : ReferenceSection.Siblings(described, part.Name), part.Name, "  @"),
        PartStep.Item => ReferenceContext.Insert(context, ["- @"]),
        _ => context,
    };
}
