using Hatmax.Editing.Syntax;
using YamlDotNet.Core;

namespace Hatmax.Editing;

internal sealed partial class TextEditor
{
    /// <summary>Puts another value behind a key or dash. The anchor of the old one goes with it.</summary>
    private bool Replace(Holder holder, string pattern, SpecValue value)
    {
        var old = holder.Value;
        if (holder.Entry is { Colon: < 0 })
        {
            return Refuse(EditDiagnostics.NotEditable, holder.Start, "This key is written in a form that is not edited.", "Write it as `key: value` first.");
        }

        if (old is not SyntaxAlias && IsUsed(old))
        {
            return false;
        }

        if (old is SyntaxMapping { Entries.IsEmpty: true } or SyntaxSequence { Items.IsEmpty: true } && HasComment(old.Start, old.End))
        {
            return Refuse(EditDiagnostics.NotEditable, old.Start, "A comment stands inside of these braces or brackets.", "Move the comment to another line first.");
        }

        return holder.InFlow || _writer.IsInline(value, pattern) ? ReplaceInline(holder, pattern, value) : ReplaceByLines(holder, pattern, value);
    }

    private bool ReplaceInline(Holder holder, string pattern, SpecValue value)
    {
        var old = holder.Value;
        var text = value is SpecScalar scalar && old is SyntaxScalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted
            ? ScalarTexts.Write(scalar, holder.InFlow, quoted.Style, _style.Quotes)
            : _writer.Inline(value, pattern, holder.InFlow);
        text += HeaderComment(old);
        if (IsBelow(holder))
        {
            _splices.Add(new Splice(holder.HeadEnd, holder.HeadEnd, " " + text));
            var from = LineEnd(_document.LineOf(holder.HeadEnd));
            _splices.Add(new Splice(from, old.End, ""));
            return true;
        }

        var isTight = holder.HeadEnd == old.Start && (holder.Entry is not null || (holder.Item is not null && !holder.InFlow));
        _splices.Add(new Splice(old.Start, old.End, isTight ? " " + text : text));
        return true;
    }

    private bool ReplaceByLines(Holder holder, string pattern, SpecValue value)
    {
        var old = holder.Value;
        if (holder.Entry is null)
        {
            // Behind a dash, or at the root, the first line starts where the old value did.
            var indent = holder.Item is null ? 0 : _document.Column(holder.Start);
            var lines = holder.Item is null ? [.. _writer.Block(value, pattern, -_style.Step)] : _writer.Item(value, pattern, indent).ToList();
            var first = holder.Item is null ? lines[0] : lines[0][(indent + 2)..];
            var space = holder.Item is not null && old.Start == holder.HeadEnd ? " " : "";
            _splices.Add(new Splice(old.Start, old.End, space + first + Lines([.. lines.Skip(1)])));
            return true;
        }

        if (HeaderComment(old) is { Length: > 0 } comment)
        {
            _splices.Add(new Splice(holder.HeadEnd, holder.HeadEnd, comment));
        }

        var below = Lines([.. _writer.Block(value, pattern, _document.Column(holder.Start))]);
        var headLineEnd = LineEnd(_document.LineOf(holder.HeadEnd));
        if (IsBelow(holder))
        {
            _splices.Add(new Splice(headLineEnd, old.End, below));
            return true;
        }

        var at = LineEnd(_document.LineOf(old.End));
        _splices.Add(new Splice(holder.HeadEnd, old.End, ""));
        _splices.Add(new Splice(at, at, below));
        return true;
    }

    /// <summary>The comment behind the <c>|</c> or <c>&gt;</c> of a block text, which stays.</summary>
    private string HeaderComment(SyntaxNode old)
    {
        var header = old is SyntaxScalar { IsBlock: true } ? _document.Text[old.ContentStart..LineEnd(_document.LineOf(old.ContentStart))] : "";
        return header.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? " " + header[at..] : "";
    }

    /// <summary>True when the value starts on a line below its key or dash.</summary>
    private bool IsBelow(Holder holder) =>
        (holder.Entry is not null || holder.Item is not null) && !holder.InFlow
        && _document.LineOf(holder.Value.Start) > _document.LineOf(holder.HeadEnd);
}
