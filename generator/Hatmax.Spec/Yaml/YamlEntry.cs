namespace Hatmax.Spec.Yaml;

/// <summary>One key of a map and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
