using YamlDotNet.Core.Events;

namespace Hatmax.Spec.Yaml;

internal sealed partial class YamlReader
{
    private const int SmallMap = 16;

    private YamlSequence? ReadSequence(SourceSpan span, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        long size = 1;
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
            size += item.Size;
        }

        var first = items.Count > 0 ? items[0].Span : span;
        return new YamlSequence(items.DrainToImmutable(), first, size);
    }

    private YamlMapping? ReadMapping(SourceSpan span, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        Dictionary<string, int>? lines = null;
        long size = 1;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var keyNode = ReadNode(depth);
            if (keyNode is null || !_parser.MoveNext() || ReadNode(depth) is not { } value)
            {
                return null;
            }

            size += keyNode.Size + value.Size;
            if (IsUsable(keyNode) is { } key && IsNew(key, entries, ref lines))
            {
                entries.Add(new YamlEntry(key, value));
                lines?.Add(key.Text, key.Span.Line);
            }
        }

        var first = entries.Count > 0 ? entries[0].Key.Span : span;
        return new YamlMapping(entries.DrainToImmutable(), first, size);
    }

    private YamlScalar? IsUsable(YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            _bag.Add(
                LanguageDiagnostics.KeyNotText, node.Span, $"A key must be a text, and this one is {node.Noun}.",
                "Use a plain text as the key.");
            return null;
        }

        if (key.Text != "<<")
        {
            return key;
        }

        _bag.Add(LanguageDiagnostics.MergeKey, key.Span, "Merge keys (<<) are not supported.", "Write the merged keys out here.");
        return null;
    }

    private bool IsNew(YamlScalar key, ImmutableArray<YamlEntry>.Builder entries, ref Dictionary<string, int>? lines)
    {
        if (LineOf(key, entries, ref lines) is not { } line)
        {
            return true;
        }

        var name = Shorten.Text(key.Text);
        _bag.Add(
            LanguageDiagnostics.DuplicateKey, key.Span, $"The key '{name}' is already written on line {line}.",
            $"Keep one of the two '{name}', or merge their contents.");
        return false;
    }

    // Nearly all maps are small, and looking through them costs less than a table; a large map gets one.
    private static int? LineOf(YamlScalar key, ImmutableArray<YamlEntry>.Builder entries, ref Dictionary<string, int>? lines)
    {
        if (entries.Count > SmallMap)
        {
            lines ??= entries.ToDictionary(e => e.Key.Text, e => e.Key.Span.Line, StringComparer.Ordinal);
            return lines.TryGetValue(key.Text, out var line) ? line : null;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key.Text, key.Text, StringComparison.Ordinal))
            {
                return entries[i].Key.Span.Line;
            }
        }

        return null;
    }

    private YamlNode? ReadAlias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        var span = Span(alias);
        if (!_anchors.TryGetValue(name, out var target) || target is null)
        {
            var why = _anchors.ContainsKey(name) ? "stands inside the value of its own anchor" : "has no anchor before it";
            _bag.Add(
                LanguageDiagnostics.BadAlias, span, $"The alias *{name} {why}.",
                $"Write the value here instead, or put &{name} at a value before it.");
            return new YamlUnknown(span);
        }

        _aliasedNodes += target.Size;
        if (_aliasedNodes <= YamlLimits.AliasedNodes)
        {
            return target;
        }

        _bag.Add(
            LanguageDiagnostics.TooManyAliases, span, $"With the alias *{name}, aliases repeat more than {YamlLimits.AliasedNodes} values.",
            "Write the values out, or use fewer aliases.");
        return null;
    }
}
