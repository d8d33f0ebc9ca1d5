using YamlDotNet.Core;

namespace Hatmax.Editing;

/// <summary>Writes values in the style of the text that they go into.</summary>
internal sealed class ValueWriter(HouseStyle style)
{
    /// <summary>The value on one line.</summary>
    public string Inline(SpecValue value, string pattern, bool inFlow) => value switch
    {
        SpecScalar scalar => ScalarTexts.Write(scalar, inFlow, style.StyleOf(pattern), style.Quotes),
        SpecMap map => "{" + string.Join(", ", map.Entries.Select(e => $"{Key(e.Key, inFlow: true)}: {Inline(e.Value, PathPattern.Entry(pattern, e.Key), true)}")) + "}",
        SpecList list => "[" + string.Join(", ", list.Items.Select(i => Inline(i, PathPattern.Item(pattern), true))) + "]",
        _ => "null",
    };

    /// <summary>A key.</summary>
    public string Key(string key, bool inFlow) =>
        ScalarTexts.Write(SpecValue.Text(key), inFlow, ScalarStyle.Plain, style.Quotes);

    /// <summary>True when the value stands on the line of its key or dash.</summary>
    public bool IsInline(SpecValue value, string pattern) => value switch
    {
        SpecMap { Entries.IsEmpty: true } or SpecList { Items.IsEmpty: true } or SpecScalar => true,
        _ => style.IsFlow(pattern, value, () => Inline(value, pattern, inFlow: true)),
    };

    /// <summary>The lines of an entry, the first with its key.</summary>
    public IEnumerable<string> Entry(string key, SpecValue value, string pattern, int indent)
    {
        var head = new string(' ', indent) + Key(key, inFlow: false) + ":";
        return IsInline(value, pattern) ? [head + " " + Inline(value, pattern, inFlow: false)] : Block(value, pattern, indent).Prepend(head);
    }

    /// <summary>The lines of a collection below a key that stands at <paramref name="indent"/>.</summary>
    public IEnumerable<string> Block(SpecValue value, string pattern, int indent) => value switch
    {
        SpecMap map => Entries(map, pattern, indent + style.Step),
        SpecList list => list.Items.SelectMany(i => Item(i, PathPattern.Item(pattern), indent + (style.IndentsLists ? style.Step : 0))),
        _ => [],
    };

    /// <summary>The lines of an item, the first with its dash.</summary>
    public IEnumerable<string> Item(SpecValue value, string pattern, int indent)
    {
        var dash = new string(' ', indent) + "- ";
        if (IsInline(value, pattern))
        {
            return [dash + Inline(value, pattern, inFlow: false)];
        }

        var lines = value switch
        {
            SpecMap map => Entries(map, pattern, indent + 2),
            SpecList list => list.Items.SelectMany(i => Item(i, PathPattern.Item(pattern), indent + 2)),
            _ => [],
        };
        return lines.Select((line, at) => at == 0 ? dash + line[(indent + 2)..] : line);
    }

    private IEnumerable<string> Entries(SpecMap map, string pattern, int indent)
    {
        var isFirst = true;
        foreach (var (key, value) in map.Entries)
        {
            var below = PathPattern.Entry(pattern, key);
            if (!isFirst && !IsInline(value, below) && style.HasGaps(pattern))
            {
                yield return "";
            }

            isFirst = false;
            foreach (var line in Entry(key, value, below, indent))
            {
                yield return line;
            }
        }
    }
}
