namespace Hatmax.Spec;

/// <summary>A named text: a setting, an address.</summary>
/// <param name="Name">Name as written.</param>
/// <param name="Value">Value as written.</param>
public sealed record SettingSpec(Located<string> Name, Located<string> Value);
