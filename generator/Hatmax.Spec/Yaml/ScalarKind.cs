namespace Hatmax.Spec.Yaml;

/// <summary>The type of a scalar.</summary>
internal enum ScalarKind
{
    Null,
    Bool,
    Int,
    Float,
    String,
}
