using System.Globalization;
using System.Text;

namespace Hatmax.Previews.Comments;

/// <summary>Grows a text up to a length, and says what did not fit.</summary>
internal sealed class CommentBuilder(int maxLength)
{
    // Room for the heading of each list and its sentence about what was left out.
    private const int Reserve = 600;

    private readonly StringBuilder _text = new();

    /// <summary>A part that is always there; the sections bound their own length.</summary>
    public void Append(string part) => _text.Append(part);

    /// <summary>As many entries as fit, from the first on; each is there as a whole or not at all.</summary>
    public void AppendList(string heading, string noun, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"\n#### {heading}\n\n");
        var shown = 0;
        while (shown < entries.Count && _text.Length + entries[shown].Length + Reserve <= maxLength)
        {
            _text.Append(entries[shown++]);
        }

        var left = entries.Count - shown;
        if (left > 0)
        {
            var plural = left == 1 ? $"1 more {noun} is" : string.Create(CultureInfo.InvariantCulture, $"{left} more {noun}s are");
            _text.Append(CultureInfo.InvariantCulture, $"\n{plural} left out because a comment may not be longer; the log of the job has all of them.\n");
        }
    }

    public override string ToString() => _text.ToString();
}
