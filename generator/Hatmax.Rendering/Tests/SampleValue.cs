namespace Hatmax.Rendering.Tests;

/// <summary>One value of a field in a generated test.</summary>
/// <param name="Value">The value; null stands for an absent member.</param>
/// <param name="Code">The same as a C# expression.</param>
internal sealed record SampleValue(object? Value, string Code)
{
    /// <summary>An absent member.</summary>
    public static SampleValue Null { get; } = new(null, "null");
}
