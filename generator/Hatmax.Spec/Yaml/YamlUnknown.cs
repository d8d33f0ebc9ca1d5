namespace Hatmax.Spec.Yaml;

/// <summary>Stands where a value was reported as unreadable; nothing more is said about it.</summary>
internal sealed class YamlUnknown(SourceSpan span) : YamlNode(span, 1)
{
    public override string Noun => "a value that cannot be read";
}
