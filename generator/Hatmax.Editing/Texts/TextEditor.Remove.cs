using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

internal sealed partial class TextEditor
{
    private static ImmutableArray<(int Start, int End)> Parts(SyntaxNode collection) => collection switch
    {
        SyntaxMapping map => [.. map.Entries.Select(e => (e.Start, e.End))],
        SyntaxSequence list => [.. list.Items.Select(i => (i.Start, i.End))],
        _ => [],
    };

    private bool RemoveFromFlow(SyntaxNode collection, int index)
    {
        var parts = Parts(collection);
        var (start, end) = parts[index];
        var comma = Comma(end, collection.End);
        if (index + 1 < parts.Length)
        {
            _splices.Add(new Splice(start, parts[index + 1].Start, ""));
            return true;
        }

        // The last one: the comma before it goes too, unless one behind it does. A comment between the two belongs to the one before.
        var before = index == 0 || comma >= 0 ? -1 : Comma(parts[index - 1].End, start);
        var from = start;
        while (from > 0 && char.IsWhiteSpace(_document.Text[from - 1]) && index > 0)
        {
            from--;
        }

        var behindComment = index > 0 && HasComment(parts[index - 1].End, start);
        if (before >= 0)
        {
            _splices.Add(behindComment ? new Splice(before, before + 1, "") : new Splice(before, end, ""));
        }

        if (before < 0 || behindComment)
        {
            _splices.Add(new Splice(from, comma < 0 ? end : comma + 1, ""));
        }

        return true;
    }

    /// <summary>Removes an entry or item with the comments directly above it, behind it and inside of it.</summary>
    private bool RemoveLines(SyntaxNode collection, int index, Holder holder)
    {
        var parts = Parts(collection);
        var (start, end) = parts[index];
        var indent = _document.Column(start);
        var line = _document.LineOf(start);
        var last = LastLine(end, indent, isLast: false);
        var sharesLine = !_document.Text.AsSpan(_document.LineStart(line), start - _document.LineStart(line)).TrimStart('\uFEFF').IsWhiteSpace();
        if (parts.Length == 1)
        {
            return RemoveOnly(collection, holder, sharesLine, line, last);
        }

        if (sharesLine)
        {
            RemoveBehindDash(parts, start, last);
            return true;
        }

        var first = FirstLine(line, indent, keepsHead: index == 0 && ReferenceEquals(collection, _document.Root));
        if (index > 0)
        {
            while (first > 0 && _document.IsBlank(first - 1))
            {
                first--;
            }
        }
        else
        {
            while (last + 1 < _document.LineCount && _document.IsBlank(last + 1) && first == line)
            {
                last++;
            }
        }

        RemoveLines(first, last);
        return true;
    }

    // A text without a line break at its end keeps none.
    private void RemoveLines(int first, int last)
    {
        var isEnd = last + 1 >= _document.LineCount;
        var from = isEnd && first > 0 ? LineEnd(first - 1) : _document.LineStart(first) + (first == 0 && _document.Text.StartsWith('\uFEFF') ? 1 : 0);
        _splices.Add(new Splice(from, isEnd ? _document.Text.Length : _document.LineStart(last + 1), ""));
    }

    // The first key behind a dash: the next one takes its place, or keeps its own line where comments stand between.
    private void RemoveBehindDash(ImmutableArray<(int Start, int End)> parts, int start, int last)
    {
        var next = parts[1].Start;
        var between = _document.Text.AsSpan(LineEnd(last), next - LineEnd(last));
        _splices.Add(new Splice(start, between.IsWhiteSpace() ? next : LineEnd(last), ""));
    }

    // Without its only entry a collection is written as empty, on the line of its key.
    private bool RemoveOnly(SyntaxNode collection, Holder holder, bool sharesLine, int line, int last)
    {
        var empty = collection is SyntaxMapping ? "{}" : "[]";
        if (sharesLine || (holder.Entry is null && holder.Item is null))
        {
            _splices.Add(new Splice(collection.ContentStart, LineEnd(last), empty));
            return true;
        }

        var head = collection.Anchor is null ? holder.HeadEnd : collection.Start + collection.Anchor.Length + 1;
        _splices.Add(new Splice(head, head, " " + empty));
        RemoveLines(FirstLine(line, _document.Column(collection.ContentStart), keepsHead: false), last);
        return true;
    }

    /// <summary>The first of the comment lines directly above.</summary>
    private int FirstLine(int line, int indent, bool keepsHead)
    {
        while (!keepsHead && line > 0 && _document.IsComment(line - 1) && _document.Indent(line - 1) <= indent)
        {
            line--;
        }

        return line;
    }
}
