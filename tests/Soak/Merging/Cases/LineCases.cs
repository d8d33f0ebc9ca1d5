namespace Hatmax.Soak.Merging;

/// <summary>Random texts by line: few distinct lines or many, short or long, with and without a line feed at the end.</summary>
internal static class LineCases
{
    private static readonly string[] Hard = ["", "\r", "}\r", "é ü 漢 😀", "<<<<<<< yours", "=======", "\t", " ", new('x', 5000)];

    public static MergeCase Next(Random random, bool large = false)
    {
        // Every few cases is of the size where a search for the fewest changes gives up.
        var size = large ? random.Next(500, 4000) : random.Next(4) == 0 ? random.Next(3) : random.Next(1, 40);
        var kinds = random.Next(4) switch { 0 => 2, 1 => 5, 2 => 20, _ => size + 1 };
        var rate = large ? random.NextDouble() * 0.9 : random.NextDouble() * 0.4;
        var lines = Enumerable.Range(0, size).Select(_ => Line(random, kinds)).ToList();
        var shared = random.Next(3) == 0 ? Edit(random, lines, kinds, rate / 3) : lines;
        return new MergeCase(
            "notes.md",
            Text(random, lines),
            Text(random, Edit(random, random.Next(5) == 0 ? shared : lines, kinds, rate)),
            Text(random, Edit(random, shared, kinds, rate * random.NextDouble())));
    }

    private static string Text(Random random, List<string> lines) => string.Join('\n', lines) + (lines.Count == 0 || random.Next(8) == 0 ? "" : "\n");

    private static string Line(Random random, int kinds) => random.Next(60) == 0 ? Hard[random.Next(Hard.Length)] : $"line {random.Next(kinds)}";

    private static List<string> Edit(Random random, List<string> lines, int kinds, double rate)
    {
        var result = new List<string>(lines);
        var edits = (int)Math.Ceiling(lines.Count * rate * random.NextDouble()) + random.Next(2);
        for (var i = 0; i < edits; i++)
        {
            var at = random.Next(result.Count + 1);
            var count = Math.Min(random.Next(1, 4), result.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    result.RemoveRange(at, count);
                    break;
                case 1 or 2:
                    result.Insert(at, Line(random, kinds));
                    break;
                case 3 when at < result.Count:
                    result[at] = Line(random, kinds);
                    break;
                default:
                    var copy = result.GetRange(at, count);
                    result.InsertRange(random.Next(result.Count + 1), copy);
                    break;
            }
        }

        return result;
    }
}
