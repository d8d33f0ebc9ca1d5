namespace Hatmax.Soak.Merging;

/// <summary>Merges by line, compared with git.</summary>
internal sealed class GitSoak : ISoak
{
    private const int Batch = 250;

    public string Name => "git";

    public IReadOnlyList<SoakFailure> Run(int firstSeed, int cases) =>
    [
        .. Enumerable.Range(0, (cases + Batch - 1) / Batch)
            .AsParallel()
            .SelectMany(b => Compare(firstSeed + (b * Batch), Math.Min(Batch, cases - (b * Batch))))
            .OrderBy(f => f.Text.Length),
    ];

    private static IEnumerable<SoakFailure> Compare(int seed, int count) =>
        GitComparison.Differences(seed, [.. Enumerable.Range(seed, count).Select(s => LineCases.Next(new Random(s), large: s % 100 == 0))]);
}
