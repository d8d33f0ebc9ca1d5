namespace Hatmax.Soak.Merging;

/// <summary>The case of a seed: one in four by line, the others by key.</summary>
internal static class MergeCases
{
    public static MergeCase Next(int seed)
    {
        var random = new Random(seed);
        return seed % 4 == 0 ? LineCases.Next(random) : KeyedCases.Next(random);
    }
}
