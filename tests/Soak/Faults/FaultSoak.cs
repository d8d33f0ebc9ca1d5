using System.Collections.Concurrent;

namespace Hatmax.Soak;

/// <summary>Goes wrong at every point of the runs of many worlds, in every way, and while it recovers again.</summary>
internal sealed class FaultSoak : ISoak
{
    private const int CasesPerWorld = 500;

    public string Name => "faults";

    /// <summary>Faults that happened in all runs so far, those of the recoveries included.</summary>
    public int Faults { get; private set; }

    public IReadOnlyList<SoakFailure> Run(int firstSeed, int cases)
    {
        var failures = new ConcurrentBag<SoakFailure>();
        foreach (var seeds in Enumerable.Range(firstSeed, cases).GroupBy(seed => seed / CasesPerWorld))
        {
            using var world = FaultWorld.Make(seeds.Key);
            var faults = 0;
            Parallel.ForEach(seeds, seed =>
            {
                using var one = new FaultCase(world, seed % CasesPerWorld, seed);
                if (one.Run() is { } text)
                {
                    failures.Add(new SoakFailure(seed, text));
                }

                Interlocked.Add(ref faults, one.Faults);
            });
            Faults += faults;
        }

        Console.WriteLine($"{Faults} faults, those of the recoveries included");
        return [.. failures.OrderBy(f => f.Seed)];
    }
}
