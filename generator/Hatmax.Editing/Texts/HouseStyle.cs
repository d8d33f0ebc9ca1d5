using Hatmax.Editing.Syntax;
using YamlDotNet.Core;

namespace Hatmax.Editing;

/// <summary>How a text writes things, so that what is added looks like what is there.</summary>
internal sealed class HouseStyle
{
    private const int LongestFlow = 120;

    private readonly SyntaxDocument _document;
    private readonly Dictionary<string, int> _flow = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _block = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _short = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _gaps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Plain, int Single, int Double)> _scalars = new(StringComparer.Ordinal);
    private int _indentedLists;
    private (int Single, int Double) _quotes;
    private int _step;

    public HouseStyle(SyntaxDocument document)
    {
        _document = document;
        Look(document.Root, "", -1);
    }

    /// <summary>Columns that a map is indented by.</summary>
    public int Step => _step is > 0 and <= 8 ? _step : 2;

    /// <summary>False when dashes stand below the key of their list.</summary>
    public bool IndentsLists => _indentedLists >= 0;

    /// <summary>Quotes for a value that needs some.</summary>
    public ScalarStyle Quotes => _quotes.Double > _quotes.Single ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;

    /// <summary>The style that most values at such a place have.</summary>
    public ScalarStyle StyleOf(string pattern)
    {
        var (plain, single, twice) = _scalars.GetValueOrDefault(pattern);
        return twice > plain && twice >= single ? ScalarStyle.DoubleQuoted : single > plain ? ScalarStyle.SingleQuoted : ScalarStyle.Plain;
    }

    /// <summary>True when a collection at such a place is written on one line.</summary>
    public bool IsFlow(string pattern, SpecValue value, Func<string> inline)
    {
        var (flow, block) = (_flow.GetValueOrDefault(pattern), _block.GetValueOrDefault(pattern));
        return flow + block > 0 ? flow > block
            : value is SpecList { Items: var items } ? items.All(i => i is SpecScalar or SpecList) && inline().Length <= LongestFlow
            : IsSmall(pattern) && inline().Length <= LongestFlow;
    }

    /// <summary>True when most values at such a place are a text where a map could be, as in <c>name: string</c>.</summary>
    public bool IsShort(string pattern) =>
        _short.GetValueOrDefault(pattern) >= _flow.GetValueOrDefault(pattern) + _block.GetValueOrDefault(pattern);

    /// <summary>True when entries over several lines have a blank line between them at such a place.</summary>
    public bool HasGaps(string pattern) =>
        _gaps.TryGetValue(pattern, out var gaps) ? gaps > 0 : PathPattern.Last(pattern) is "services" or "models" or "aggregates";

    // Without an example in the text: one line for fields, handlers and everything that only adds details.
    private static bool IsSmall(string pattern)
    {
        var parts = pattern.Split('.');
        return parts is [.., "fields" or "input" or "context" or "clients", "*"] or [.., "handlers" or "relations" or "steps" or "load" or "submit", "-"]
            || parts[^1] is "resources" or "fk" or "order" or "constraints" or "options" or "render" or "expose" or "upstream" or "resource" or "scope"
            || parts is [.., "validations", "-"];
    }

    private void Look(SyntaxNode node, string pattern, int column)
    {
        switch (node)
        {
            case SyntaxScalar scalar:
                LookAt(scalar, pattern);
                break;
            case SyntaxMapping map:
                if (map.Entries.Length > 0)
                {
                    Count(map.IsFlow ? _flow : _block, pattern);
                }

                LookAt(map, pattern, column);
                break;
            case SyntaxSequence list:
                if (list.Items.Length > 0)
                {
                    Count(list.IsFlow ? _flow : _block, pattern);
                    _indentedLists += list.IsFlow || column < 0 ? 0 : _document.Column(list.Items[0].Start) > column ? 1 : -1;
                }

                var at = list.IsFlow || list.Items.IsEmpty ? column : _document.Column(list.Items[0].Start);
                foreach (var item in list.Items)
                {
                    Look(item.Value, PathPattern.Item(pattern), at);
                }

                break;
        }
    }

    private void LookAt(SyntaxScalar scalar, string pattern)
    {
        var (plain, single, twice) = _scalars.GetValueOrDefault(pattern);
        _scalars[pattern] = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => (plain, single + 1, twice),
            ScalarStyle.DoubleQuoted => (plain, single, twice + 1),
            _ => (plain + 1, single, twice),
        };
        _quotes = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => (_quotes.Single + 1, _quotes.Double),
            ScalarStyle.DoubleQuoted => (_quotes.Single, _quotes.Double + 1),
            _ => _quotes,
        };
        if (!scalar.IsNull)
        {
            Count(_short, pattern);
        }
    }

    private void LookAt(SyntaxMapping map, string pattern, int column)
    {
        var own = map.IsFlow || map.Entries.IsEmpty ? column : _document.Column(map.Entries[0].Start);
        if (!map.IsFlow && column >= 0 && own > column && _step == 0)
        {
            _step = own - column;
        }

        for (var at = 0; at < map.Entries.Length; at++)
        {
            var entry = map.Entries[at];
            if (at > 0 && !map.IsFlow && _document.LineOf(entry.Start) < _document.LineOf(entry.End))
            {
                _gaps[pattern] = _gaps.GetValueOrDefault(pattern) + (Gap(map.Entries[at - 1], entry) > 0 ? 1 : -1);
            }

            Look(entry.Value, PathPattern.Entry(pattern, entry.Name), own);
        }
    }

    /// <summary>Blank lines between two entries.</summary>
    private int Gap(SyntaxEntry before, SyntaxEntry after)
    {
        var count = 0;
        for (var line = _document.LineOf(before.End) + 1; line < _document.LineOf(after.Start); line++)
        {
            count += _document.IsBlank(line) ? 1 : 0;
        }

        return count;
    }

    private static void Count(Dictionary<string, int> counts, string pattern) => counts[pattern] = counts.GetValueOrDefault(pattern) + 1;
}
