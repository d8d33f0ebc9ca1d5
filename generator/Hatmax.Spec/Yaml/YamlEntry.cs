namespace Hatmax.Spec.Yaml;

/// <summary>One key of a map and its value. A class: lists of it then share code that is compiled ahead of time.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
