using System.Text.RegularExpressions;
using Hatmax.Merging;

namespace Hatmax.Soak.Merging;

/// <summary>What holds for every merge, checked without the code that merges.</summary>
internal static partial class MergeInvariants
{
    /// <summary>What the case breaks; null when nothing.</summary>
    public static string? Broken(MergeCase merge)
    {
        try
        {
            return Checks(merge).FirstOrDefault(b => b is not null);
        }
        catch (Exception error)
        {
            return $"the merge throws: {error}";
        }
    }

    private static IEnumerable<string?> Checks(MergeCase merge)
    {
        var (path, before, yours, generated) = merge;
        var result = FileMerger.Merge(path, before, yours, generated);
        yield return result.Text is null ? "impossible: " + result.Problem : null;
        yield return result.Outcome == MergeOutcome.Clean == result.Conflicts.IsEmpty ? null : "conflicts are listed wrongly";
        yield return result.Outcome == MergeOutcome.Conflict && !result.Text!.Contains("<<<<<<< yours\n", StringComparison.Ordinal) ? "a conflict has no markers" : null;
        yield return Same(path, before, yours, yours, yours) ? null : "both the same is not taken";
        yield return before is null || Same(path, before, before, generated, generated) ? null : "the generated text is not taken though the user changed nothing";
        yield return before is null || Same(path, before, yours, before, yours) ? null : "the user's text changed though the generated one did not";
        yield return result.Outcome != MergeOutcome.Clean || Same(path, generated, result.Text!, generated, result.Text!) ? null : "a second merge changes the text";
        foreach (var broken in path.EndsWith(".md", StringComparison.Ordinal) ? Lines(merge, result) : Keyed(merge, result))
        {
            yield return broken is null ? null : $"{broken}\nresult ({result.Outcome}): {result.Text}";
        }
    }

    private static bool Same(string path, string? before, string yours, string generated, string expected) =>
        FileMerger.Merge(path, before, yours, generated) is { Outcome: MergeOutcome.Clean, Text: { } text } && string.Equals(text, expected, StringComparison.Ordinal);

    // Which of several equal lines one is cannot be told: lines that are unique in their text can.
    private static IEnumerable<string?> Lines(MergeCase merge, MergeResult result)
    {
        var before = (merge.Base ?? "").Split('\n');
        var yours = merge.Yours.Split('\n');
        var generated = merge.Generated.Split('\n');
        var merged = result.Text!.Split('\n');
        foreach (var line in yours.Except(before).Except(generated))
        {
            yield return merged.Count(l => l == line) >= yours.Count(l => l == line) ? null : $"a line of the user is lost: {line}";
        }

        if (result.Outcome != MergeOutcome.Clean)
        {
            yield break;
        }

        // Where generation moved lines, one that the user deleted may well be new again.
        var unique = Unique(before).Intersect(Unique(generated)).ToHashSet();
        if (before.Where(unique.Contains).SequenceEqual(generated.Where(unique.Contains)))
        {
            foreach (var line in before.Except(yours).Where(unique.Contains).Where(l => Place(before, l) is var place && place.All(unique.Contains) && place.SequenceEqual(Place(generated, l))))
            {
                yield return merged.Contains(line) ? $"a line that the user deleted is back: {line}" : null;
            }
        }

        foreach (var line in generated.Except(before).Except(yours))
        {
            yield return merged.Contains(line) ? null : $"a generated line is missing: {line}";
        }
    }

    private static IEnumerable<string> Unique(string[] lines) => lines.CountBy(l => l).Where(c => c.Value == 1).Select(c => c.Key);

    // A line that is there once, and its neighbours.
    private static string[] Place(string[] lines, string line) =>
        Array.IndexOf(lines, line) is var at ? lines[Math.Max(at - 1, 0)..Math.Min(at + 2, lines.Length)] : [];

    private static IEnumerable<string?> Keyed(MergeCase merge, MergeResult result)
    {
        var text = result.Text!;
        var known = Tokens(merge.Base ?? "");
        var present = Tokens(text);
        foreach (var token in Tokens(merge.Yours).Except(known))
        {
            yield return present.Contains(token) ? null : $"lost from the user's text: {token}";
        }

        if (result.Outcome != MergeOutcome.Clean)
        {
            yield break;
        }

        foreach (var comment in known.Where(t => t.StartsWith("bc", StringComparison.Ordinal) && !merge.Yours.Contains(t, StringComparison.Ordinal)))
        {
            yield return present.Contains(comment) ? $"a comment that the user deleted is back: {comment}" : null;
        }

        var before = merge.Base is null ? null : Facts.Of(merge.Path, merge.Base);
        var yours = Facts.Of(merge.Path, merge.Yours);
        var generated = Facts.Of(merge.Path, merge.Generated);
        SortedDictionary<string, string>? merged = null;
        string? broken = null;
        try
        {
            merged = Facts.Of(merge.Path, text);
        }
        catch (Exception error)
        {
            broken = $"does not parse: {error.Message}";
        }

        yield return broken;
        foreach (var at in yours.Keys.Union(generated.Keys).Union(merged!.Keys))
        {
            var (old, mine, other) = (before?.GetValueOrDefault(at), yours.GetValueOrDefault(at), generated.GetValueOrDefault(at));
            var expected = mine == old ? other : other == old || mine == other ? mine : before is null && mine is null ? other : before is null && other is null ? mine : "a conflict";
            var actual = merged.GetValueOrDefault(at);
            yield return actual == expected ? null : $"{at} is {actual ?? "missing"}, not {expected ?? "missing"}";
        }
    }

    private static HashSet<string> Tokens(string text) =>
        [.. Token().Matches(text.Replace("\\u0078", "x", StringComparison.Ordinal)).Select(m => m.Value)];

    [GeneratedRegex(@"\b[a-zA-Z]+[0-9]+x\b", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
