namespace Pulumi;

/// <summary>A struct that stands for a text or a number: it has a constructor from it and an explicit conversion to it.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
