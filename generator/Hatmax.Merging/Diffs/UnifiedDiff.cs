using System.Globalization;
using System.Text;

namespace Hatmax.Merging;

/// <summary>Writes differences for people and for <c>patch</c> and <c>git apply</c>.</summary>
public static class UnifiedDiff
{
    /// <summary>The difference as a unified diff; empty when the texts are equal. Texts have LF line endings.</summary>
    /// <param name="oldLabel">Stands after <c>---</c>, such as <c>a/README.md</c> or <c>/dev/null</c>.</param>
    /// <param name="newLabel">Stands after <c>+++</c>.</param>
    /// <param name="oldText">Text before.</param>
    /// <param name="newText">Text after.</param>
    /// <param name="context">Lines shown around each change.</param>
    public static string Write(string oldLabel, string newLabel, string oldText, string newText, int context = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        var table = new LineTable();
        var old = table.Read(oldText);
        var changed = table.Read(newText);
        var changes = LineDiff.Between(old, changed, table.Count);
        if (changes.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder().Append("--- ").Append(oldLabel).Append("\n+++ ").Append(newLabel).Append('\n');
        for (int first = 0, last; first < changes.Count; first = last + 1)
        {
            for (last = first; last + 1 < changes.Count && changes[last + 1].OldStart - changes[last].OldEnd <= 2 * context;)
            {
                last++;
            }

            Hunk(text, table, old, changed, changes[first..(last + 1)], context);
        }

        return text.ToString();
    }

    private static void Hunk(StringBuilder text, LineTable table, int[] old, int[] changed, List<LineChange> changes, int context)
    {
        var before = Math.Min(context, changes[0].OldStart);
        var after = Math.Min(context, old.Length - changes[^1].OldEnd);
        var (oldStart, newStart) = (changes[0].OldStart - before, changes[0].NewStart - before);
        text.Append("@@ -").Append(Range(oldStart, changes[^1].OldEnd + after)).Append(" +").Append(Range(newStart, changes[^1].NewEnd + after)).Append(" @@\n");
        var at = oldStart;
        foreach (var change in changes)
        {
            Lines(text, table, ' ', old.AsSpan(at..change.OldStart));
            Lines(text, table, '-', old.AsSpan(change.OldStart, change.OldCount));
            Lines(text, table, '+', changed.AsSpan(change.NewStart, change.NewCount));
            at = change.OldEnd;
        }

        Lines(text, table, ' ', old.AsSpan(at, after));
    }

    // An empty range is named by the line before it.
    private static string Range(int start, int end) => (end - start) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{start},0"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{start + 1}"),
        var count => string.Create(CultureInfo.InvariantCulture, $"{start + 1},{count}"),
    };

    private static void Lines(StringBuilder text, LineTable table, char sign, ReadOnlySpan<int> lines)
    {
        foreach (var line in lines)
        {
            text.Append(sign).Append(table[line]);
            if (text[^1] != '\n')
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }
}
