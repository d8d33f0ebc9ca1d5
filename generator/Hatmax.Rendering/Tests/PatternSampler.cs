using System.Text;

namespace Hatmax.Rendering.Tests;

/// <summary>Texts that a pattern probably matches; callers check them.</summary>
internal static class PatternSampler
{
    private const int Longest = 5000;

    /// <summary>Different texts, the plainest first.</summary>
    /// <param name="pattern">A regular expression.</param>
    /// <param name="lengths">Lengths that would be welcome, for rules beside the pattern.</param>
    public static IEnumerable<string> Samples(string pattern, IReadOnlyList<int> lengths)
    {
        if (PatternParser.Parse(pattern) is not { } node)
        {
            return [];
        }

        var samples = new List<string>();
        foreach (var choice in (ReadOnlySpan<int>)[0, 1, 2, 3, 7, 26, 27])
        {
            Add(choice, 0);
            Add(choice, 1);
            Add(choice, 4);
        }

        var shortest = Write(0, 0).Length;
        foreach (var length in lengths.Where(l => l > shortest && l <= Longest))
        {
            for (var choice = 0; choice < 3; choice++)
            {
                // One repetition may write several characters: come near and step down.
                var extra = length - Write(choice, 0).Length;
                while (extra > 0 && Write(choice, extra).Length > length)
                {
                    extra -= Math.Max(1, extra / 4);
                }

                Add(choice, extra);
            }
        }

        return samples.Distinct(StringComparer.Ordinal);

        void Add(int choice, int extra) => samples.Add(Write(choice, extra));

        string Write(int choice, int extra)
        {
            var text = new StringBuilder();
            node.Write(text, choice, ref extra);
            return text.ToString();
        }
    }
}
