using System.Xml;

namespace Hatmax.Merging;

/// <summary>Finds the places of elements, attributes and comments; a reader of the framework has checked the text before.</summary>
internal sealed class XmlScanner(KeyedDocument document)
{
    private const int MaxDepth = 128;

    private string Text => document.Text;

    /// <summary>The root element.</summary>
    /// <exception cref="XmlException">The text is not XML, or deeper than any project is.</exception>
    public XmlElement Read()
    {
        using (var reader = XmlReader.Create(new StringReader(Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }))
        {
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    throw new XmlException("Too deep.");
                }
            }
        }

        XmlElement? root = null;
        var open = new Stack<XmlElement>();
        for (var at = 0; at < Text.Length;)
        {
            if (Text[at] != '<')
            {
                var end = Text.IndexOf('<', at);
                end = end < 0 ? Text.Length : end;
                MarkText(open, !Text.AsSpan(at, end - at).IsWhiteSpace());
                at = end;
            }
            else if (Begins(at, "<!--"))
            {
                var end = After("-->", at);
                document.Comments.Add((at, end));
                at = end;
            }
            else if (Begins(at, "<![CDATA["))
            {
                MarkText(open, true);
                at = After("]]>", at);
            }
            else if (Begins(at, "<?"))
            {
                at = After("?>", at);
            }
            else if (Begins(at, "</"))
            {
                var element = open.Pop();
                element.CloseStart = at;
                element.End = at = After(">", at);
            }
            else
            {
                var element = Tag(at);
                if (open.TryPeek(out var parent))
                {
                    parent.Children.Add(element);
                }

                root ??= element;
                at = element.OpenEnd;
                if (Text[at - 2] == '/')
                {
                    element.CloseStart = element.End = at;
                }
                else
                {
                    open.Push(element);
                }
            }
        }

        return root!;
    }

    private static void MarkText(Stack<XmlElement> open, bool hasText)
    {
        if (hasText && open.TryPeek(out var element))
        {
            element.HasText = true;
        }
    }

    private XmlElement Tag(int start)
    {
        var at = start + 1;
        var element = new XmlElement { Name = Name(ref at), Start = start };
        while (true)
        {
            while (char.IsWhiteSpace(Text[at]))
            {
                at++;
            }

            if (Text[at] is '>' or '/')
            {
                element.OpenEnd = After(">", at);
                return element;
            }

            var nameStart = at;
            var name = Name(ref at);
            at = Text.AsSpan(at).IndexOfAny('"', '\'') + at;
            var end = Text.IndexOf(Text[at], at + 1);
            element.Attributes.Add(new XmlAttribute(name, Text[(at + 1)..end], nameStart, at, end + 1));
            at = end + 1;
        }
    }

    private string Name(ref int at)
    {
        var start = at;
        while (!char.IsWhiteSpace(Text[at]) && Text[at] is not ('>' or '/' or '='))
        {
            at++;
        }

        return Text[start..at];
    }

    private bool Begins(int at, string mark) => string.CompareOrdinal(Text, at, mark, 0, mark.Length) == 0;

    private int After(string mark, int at) => Text.IndexOf(mark, at, StringComparison.Ordinal) + mark.Length;
}
