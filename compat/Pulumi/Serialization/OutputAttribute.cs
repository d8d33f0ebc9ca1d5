namespace Pulumi;

/// <summary>A property that the engine fills, or that a component or stack exports.</summary>
/// <param name="name">Its name on the wire; the name of the property when absent.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
