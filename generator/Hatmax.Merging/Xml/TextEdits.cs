using System.Text;

namespace Hatmax.Merging;

/// <summary>Changes to a text, by offsets of the text before all of them.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Start, int End, string Text)> edits = [];

    public void Insert(int at, string text) => edits.Add((at, at, text));

    public void Replace(int start, int end, string text) => edits.Add((start, end, text));

    /// <summary>The changed text; null when two changes overlap.</summary>
    public string? Apply(string text)
    {
        var result = new StringBuilder();
        var at = 0;

        // What is inserted where something else begins to be replaced comes first; else in the order of the calls.
        foreach (var (start, end, replacement) in edits.OrderBy(e => e.Start).ThenBy(e => e.End > e.Start))
        {
            if (start < at)
            {
                return null;
            }

            result.Append(text, at, start - at).Append(replacement);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
