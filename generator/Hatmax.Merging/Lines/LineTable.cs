namespace Hatmax.Merging;

/// <summary>Gives every distinct line a number, so that lines are compared as numbers. A line includes its line feed; the last one may have none.</summary>
internal sealed class LineTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];

    /// <summary>How many distinct lines there are.</summary>
    public int Count => lines.Count;

    /// <summary>The line of a number.</summary>
    public string this[int number] => lines[number];

    /// <summary>The numbers of the lines of a text, in order.</summary>
    public int[] Read(ReadOnlySpan<char> text)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var result = new List<int>();
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            if (!lookup.TryGetValue(line, out var number))
            {
                number = lines.Count;
                lines.Add(line.ToString());
                numbers.Add(lines[number], number);
            }

            result.Add(number);
            text = text[line.Length..];
        }

        return [.. result];
    }
}
