using System.Globalization;
using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

internal sealed partial class TextEditor
{
    /// <summary>Writes a value below the innermost place that is there; what lies between is made.</summary>
    private bool Insert(Target target, ImmutableArray<string> path, SpecValue value)
    {
        var node = target.Holder.Value;
        if (node is SyntaxSequence list && !IsNext(list, path[target.Depth]))
        {
            return Refuse(
                EditDiagnostics.Missing, target.Holder.Start, $"There is no item '{path[target.Depth]}' in '{SpecPath.Of(path.Take(target.Depth))}'.",
                list.Items.IsEmpty ? "The list is empty." : string.Create(CultureInfo.InvariantCulture, $"Its items are 0 to {list.Items.Length - 1}."));
        }

        var below = Wrap(path, target.Depth + 1, value);
        switch (node)
        {
            case SyntaxSequence { Items.IsEmpty: false } items:
                return InsertItem(items, target.Pattern, below);
            case SyntaxSequence:
                return Replace(target.Holder, target.Pattern, new SpecList([below]));
            case SyntaxMapping { Entries.IsEmpty: false } map:
                return InsertEntry(map, path[..target.Depth], target.Pattern, path[target.Depth], below);
            case SyntaxMapping or { IsNull: true }:
                return Replace(target.Holder, target.Pattern, SpecMap.Of((path[target.Depth], below)));
            case SyntaxScalar scalar when ShortForms.KeyOf(path[..target.Depth]) is { } key:
                return Replace(target.Holder, target.Pattern, SpecMap.Of((key, ValueReader.Read(scalar)), (path[target.Depth], below)));
            case SyntaxAlias:
                return RefuseShared(node);
            default:
                return Refuse(
                    EditDiagnostics.WrongForm, node.Start, $"'{SpecPath.Of(path.Take(target.Depth))}' is a single value and has no key '{path[target.Depth]}'.",
                    "Correct the path, or change that value by hand.");
        }
    }

    private static bool IsNext(SyntaxSequence list, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at == list.Items.Length;

    private static SpecValue Wrap(ImmutableArray<string> path, int from, SpecValue value)
    {
        for (var at = path.Length - 1; at >= from; at--)
        {
            value = SpecMap.Of((path[at], value));
        }

        return value;
    }

    private bool InsertEntry(SyntaxMapping map, ImmutableArray<string> path, string pattern, string key, SpecValue value)
    {
        var below = PathPattern.Entry(pattern, key);
        var place = _order.PlaceOf(path, key, [.. map.Entries.Select(e => e.Name)]);
        if (map.IsFlow && _document.Text[map.ContentStart] != '{')
        {
            return Refuse(EditDiagnostics.NotEditable, map.ContentStart, "This pair in a list has no braces, so it cannot get another key.", "Write braces around it first.");
        }

        // YamlDotNet takes a comma behind such a value for a part of it.
        if (map.IsFlow && map.Entries[place - 1].Value is SyntaxScalar { Anchor: not null })
        {
            return Refuse(
                EditDiagnostics.NotEditable, map.Entries[place - 1].Start, "The key before the new one has an anchor inside of braces, and nothing can be written behind it.",
                "Write this map over several lines first.");
        }

        if (map.IsFlow)
        {
            var text = $"{_writer.Key(key, inFlow: true)}: {_writer.Inline(value, below, inFlow: true)}";
            return InsertIntoFlow([.. map.Entries.Select(e => (e.Start, e.End))], place, text, map.End);
        }

        if (map.Entries.Any(e => e.Colon < 0))
        {
            return Refuse(EditDiagnostics.NotEditable, map.ContentStart, "This map has a key in a form that is not edited.", "Write it as `key: value` first.");
        }

        // What is named by the author comes last; a place in between is after the entry before it.
        var lines = _writer.Entry(key, value, below, _document.Column(map.Entries[0].Start)).ToList();
        var at = LineEnd(LastLine(map.Entries[place - 1].End, _document.Column(map.Entries[0].Start), place == map.Entries.Length));
        var gap = lines.Count > 1 && _style.HasGaps(pattern);
        _splices.Add(new Splice(at, at, Lines(gap ? [.. lines.Prepend("")] : lines)));
        return true;
    }

    private bool InsertItem(SyntaxSequence list, string pattern, SpecValue value)
    {
        var below = PathPattern.Item(pattern);
        if (list.IsFlow)
        {
            return InsertIntoFlow([.. list.Items.Select(i => (i.Start, i.End))], list.Items.Length, _writer.Inline(value, below, inFlow: true), list.End);
        }

        var indent = _document.Column(list.Items[0].Start);
        var at = LineEnd(LastLine(list.Items[^1].End, indent, isLast: true));
        _splices.Add(new Splice(at, at, Lines([.. _writer.Item(value, below, indent)])));
        return true;
    }

    // After the part before the place: on the same line, or on a line of its own where the parts have one each.
    private bool InsertIntoFlow(ImmutableArray<(int Start, int End)> parts, int place, string text, int end)
    {
        var (start, after) = parts[place - 1];
        var line = _document.LineOf(start);
        var before = _document.Text.AsSpan(_document.LineStart(line), start - _document.LineStart(line));
        if (place < parts.Length)
        {
            _splices.Add(new Splice(after, after, ", " + text));
            return true;
        }

        var comma = Comma(after, end);
        if (!before.IsWhiteSpace() || _document.LineOf(end) == line)
        {
            _splices.Add(comma < 0 ? new Splice(after, after, ", " + text) : new Splice(comma + 1, comma + 1, " " + text + (HasComment(comma, end) ? "," : "")));
            return true;
        }

        if (comma < 0)
        {
            _splices.Add(new Splice(after, after, ","));
        }

        var at = LineEnd(_document.LineOf(Math.Max(after, comma)));
        _splices.Add(new Splice(at, at, _document.NewLine + before.TrimStart('\uFEFF').ToString() + text + (comma < 0 ? "" : ",")));
        return true;
    }

    private bool HasComment(int from, int to) => _document.Text.AsSpan(from, to - from).Contains('#');

    /// <summary>Position of the comma behind a part of a flow collection, or -1.</summary>
    private int Comma(int from, int end)
    {
        var at = Skip(from, end);
        return at < end && _document.Text[at] == ',' ? at : -1;
    }

    /// <summary>The next character that is neither a blank, a line break nor part of a comment.</summary>
    private int Skip(int at, int end)
    {
        while (at < end)
        {
            if (_document.Text[at] == '#')
            {
                at = LineEnd(_document.LineOf(at));
            }
            else if (char.IsWhiteSpace(_document.Text[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The lines, each behind a line break.</summary>
    private string Lines(IReadOnlyList<string> lines) => string.Concat(lines.Select(l => _document.NewLine + l));

    private int LineEnd(int line) => _document.LineStart(line) + (line == 0 && _document.Text.StartsWith('\uFEFF') ? 1 : 0) + _document.Line(line).Length;

    /// <summary>
    /// The last line of an entry: that of its value, or of the comments behind it that are indented like its inside; behind the last
    /// entry also of those that are indented like itself.
    /// </summary>
    private int LastLine(int end, int indent, bool isLast)
    {
        var last = _document.LineOf(end);
        for (var line = last + 1; line < _document.LineCount; line++)
        {
            if (_document.IsComment(line) && (_document.Indent(line) > indent || (isLast && _document.Indent(line) == indent && (indent > 0 || line == last + 1))))
            {
                last = line;
            }
            else if (!_document.IsBlank(line))
            {
                break;
            }
        }

        return last;
    }
}
