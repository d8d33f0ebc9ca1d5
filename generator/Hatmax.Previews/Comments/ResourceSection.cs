namespace Hatmax.Previews.Comments;

/// <summary>One folded block per resource that changes.</summary>
internal static class ResourceSection
{
    private const int MaxLines = 60;
    private const int MaxCharacters = 8_000;

    public static IReadOnlyList<string> Write(CommentInput input) => input.Preview is not { } preview
        ? []
        : [.. preview.Steps.Where(step => step.Kind != StepKind.Same).Select(Block)];

    private static string Block(ResourceStep step)
    {
        var verb = step.Kind == StepKind.Other ? MarkdownText.Code(ValueText.Cut(step.Operation, 40)) : StepKinds.Verb(step.Kind);
        var forced = step.Kind == StepKind.Replace && !step.ReplaceReasons.IsEmpty
            ? $" because of {string.Join(", ", step.ReplaceReasons.Order(StringComparer.Ordinal).Take(5).Select(reason => MarkdownText.Code(ValueText.Cut(reason, 60))))}"
            : "";
        var lines = Bound(PropertyLines.Of(step)).ToList();
        var body = lines.Count == 0 ? Empty(step.Kind) : MarkdownText.Fence("diff", lines);
        return $"<details><summary>{verb} {ResourceNames.Of(step.Urn)}{forced}</summary>\n\n{body}\n</details>\n";
    }

    private static string Empty(StepKind kind) => kind switch
    {
        StepKind.Create => "It has no properties of its own.\n",
        StepKind.Delete => "All of it goes.\n",
        _ => "No property is known to differ.\n",
    };

    private static IEnumerable<string> Bound(ImmutableArray<string> lines)
    {
        var length = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            length += lines[i].Length;
            if (i >= MaxLines || length > MaxCharacters)
            {
                yield return $"  and {lines.Length - i} more lines";
                yield break;
            }

            yield return lines[i];
        }
    }
}
