using System.Collections.Concurrent;

namespace Hatmax.Soak;

/// <summary>Random trees, edits and outputs, run after run: no line of the user is lost, and a run that has nothing to do does nothing.</summary>
internal sealed class TreeSoak : ISoak
{
    public string Name => "tree";

    public IReadOnlyList<SoakFailure> Run(int firstSeed, int cases)
    {
        var failures = new ConcurrentBag<SoakFailure>();
        Parallel.For(firstSeed, firstSeed + cases, seed =>
        {
            using var one = new TreeCase(seed);
            if (one.Run() is { } text)
            {
                failures.Add(new SoakFailure(seed, text));
            }
        });
        return [.. failures.OrderBy(f => f.Seed)];
    }
}
