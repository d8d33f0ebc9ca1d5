using Hatmax.Spec;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>Puts many values into one spec, so that they compile together; a failure is narrowed down to the fewest values that show it.</summary>
/// <param name="build">The spec that holds the values.</param>
/// <param name="size">Most values in one spec.</param>
internal sealed class Batch(Func<IReadOnlyList<string>, string> build, int size)
{
    private const int MaxFailures = 8;

    /// <summary>Holds every value to the promise.</summary>
    /// <returns>The specs that were accepted, and the values in each.</returns>
    public IReadOnlyList<(IReadOnlyList<string> Values, SystemSpec Spec)> Check(IEnumerable<string> values)
    {
        var rest = values.Distinct(StringComparer.Ordinal).Where(v => Promise.Load(build([v])) is not null).ToList();
        var accepted = new List<(IReadOnlyList<string>, SystemSpec)>();
        var failures = new List<string>();
        while (rest.Count > 0 && failures.Count < MaxFailures)
        {
            var batch = Take(rest);
            var spec = Promise.Load(build(batch))!;
            if (Promise.Broken(spec).Length > 0)
            {
                batch = Narrow(batch);
                failures.Add(Describe(batch));
            }
            else
            {
                accepted.Add((batch, spec));
            }

            rest = [.. rest.Except(batch, StringComparer.Ordinal)];
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        return accepted;
    }

    private string Describe(List<string> culprits)
    {
        var text = build(culprits);
        return $"{string.Join(" + ", culprits.Select(c => $"'{c}'"))}\n{Promise.Broken(Promise.Load(text)!)}\n{text}";
    }

    // The longest prefix that is accepted together; values that clash with an earlier one wait for the next spec.
    private List<string> Take(List<string> rest)
    {
        var first = rest.Take(size).ToList();
        if (Promise.Load(build(first)) is not null)
        {
            return first;
        }

        var batch = new List<string>();
        foreach (var value in first)
        {
            batch.Add(value);
            if (Promise.Load(build(batch)) is null)
            {
                batch.RemoveAt(batch.Count - 1);
            }
        }

        return batch;
    }

    private List<string> Narrow(List<string> values)
    {
        // The culprits are most often named in what is broken.
        var broken = Promise.Broken(Promise.Load(build(values))!);
        var named = values.Where(v => Words.ToPascal(v) is { Length: > 0 } word && broken.Contains(word, StringComparison.Ordinal)).ToList();
        var current = named.Count > 0 && IsBroken(named) ? named : values;
        for (var chunk = current.Count / 2; chunk > 0; chunk /= 2)
        {
            for (var i = 0; i < current.Count;)
            {
                var fewer = current.Where((_, at) => at < i || at >= i + chunk).ToList();
                if (fewer.Count > 0 && fewer.Count < current.Count && IsBroken(fewer))
                {
                    current = fewer;
                }
                else
                {
                    i += chunk;
                }
            }
        }

        return current;
    }

    private bool IsBroken(List<string> values) => Promise.Load(build(values)) is { } spec && Promise.Broken(spec).Length > 0;
}
