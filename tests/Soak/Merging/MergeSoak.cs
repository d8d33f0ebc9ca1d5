using System.Collections.Concurrent;

namespace Hatmax.Soak.Merging;

/// <summary>Merges of every kind against the invariants.</summary>
internal sealed class MergeSoak : ISoak
{
    public string Name => "merge";

    public IReadOnlyList<SoakFailure> Run(int firstSeed, int cases)
    {
        var failures = new ConcurrentBag<SoakFailure>();
        Parallel.For(0, cases, i =>
        {
            var seed = firstSeed + i;
            var merge = MergeCases.Next(seed);
            if (MergeInvariants.Broken(merge) is { } broken)
            {
                failures.Add(new SoakFailure(seed, $"{broken}\n{merge}"));
            }
        });
        return [.. failures.OrderBy(f => f.Text.Length)];
    }
}
