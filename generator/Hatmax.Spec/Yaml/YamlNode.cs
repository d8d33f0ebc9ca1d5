namespace Hatmax.Spec.Yaml;

/// <summary>A node of the text: scalar, sequence or mapping. Aliased nodes are shared, never cyclic.</summary>
/// <param name="span">Place; of a mapping or sequence, that of its first key or item.</param>
/// <param name="size">Nodes below it and itself, aliases expanded.</param>
internal abstract class YamlNode(SourceSpan span, long size)
{
    public SourceSpan Span { get; } = span;

    public long Size { get; } = size;

    /// <summary>What it is, for people.</summary>
    public abstract string Noun { get; }

    /// <summary>True for a key without a value.</summary>
    public bool IsNull => this is YamlScalar { Kind: ScalarKind.Null };
}
