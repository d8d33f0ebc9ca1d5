using Hatmax.Spec.Yaml;

namespace Hatmax.Editing;

/// <summary>A single value.</summary>
/// <param name="Value">Its text.</param>
/// <param name="IsText">False for a number, a boolean or null.</param>
public sealed record SpecScalar(string Value, bool IsText) : SpecValue
{
    internal override bool IsNull => !IsText && ScalarKinds.Of(Value) == ScalarKind.Null;
}
