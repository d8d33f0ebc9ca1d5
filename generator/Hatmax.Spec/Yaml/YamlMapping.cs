namespace Hatmax.Spec.Yaml;

/// <summary>A map with distinct keys, in the order of the text.</summary>
internal sealed class YamlMapping(ImmutableArray<YamlEntry> entries, SourceSpan span, long size) : YamlNode(span, size)
{
    public static YamlMapping Empty(SourceSpan span) => new([], span, 1);

    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override string Noun => "a map";

    /// <summary>Position of the key, or -1. Callers look for a fixed few keys, so this stays linear.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (string.Equals(Entries[i].Key.Text, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
