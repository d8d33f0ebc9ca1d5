using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>
/// Brings the text of a spec into its usual form: keys in the order of the language, two columns a level, one blank line between services,
/// models and aggregates, no blanks at line ends, one line break at the end. Every comment stays, and the spec means the same.
/// </summary>
public static class SpecFormatter
{
    // A form that is not reached after a few rounds is none.
    private const int MaxRounds = 8;

    /// <summary>The text in its usual form; refused where it cannot be read or would not mean the same.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">Path of the spec as people should see it; nothing is read from there.</param>
    public static EditResult Format(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bag = new DiagnosticBag(file);
        if (SpecEditor.Read(text, bag) is not { } document)
        {
            return EditJudge.Refuse(text, bag);
        }

        var order = new KeyOrder();
        var meaning = Canonical.Sort(ValueReader.Read(document.Root), order);
        for (var round = 0; round < MaxRounds; round++)
        {
            var next = Once(document, order);
            if (string.Equals(next, document.Text, StringComparison.Ordinal))
            {
                return new EditResult(next, false, [], next);
            }

            if (SyntaxReader.Read(next) is not { } read || !meaning.Equals(Canonical.Sort(ValueReader.Read(read.Root), order)))
            {
                break;
            }

            document = read;
        }

        bag.Add(
            EditDiagnostics.Unsure, SourceSpan.None, "The spec would not mean the same in its usual form.",
            "Leave it as it is, and report this spec as a bug of hatmax.");
        return EditJudge.Refuse(text, bag);
    }

    private static string Once(SyntaxDocument document, KeyOrder order)
    {
        var sorted = KeySorter.Sort(document, order);
        return SyntaxReader.Read(sorted) is { } read ? LineFormatter.Format(read) : sorted;
    }
}
