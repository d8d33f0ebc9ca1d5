namespace Hatmax.Spec.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span, long size) : YamlNode(span, size)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    public override string Noun => "a list";
}
