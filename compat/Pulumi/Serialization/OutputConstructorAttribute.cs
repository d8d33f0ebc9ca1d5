namespace Pulumi;

/// <summary>The constructor that an output type is made by: its parameters have the names of the properties on the wire.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;
