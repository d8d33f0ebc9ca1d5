namespace Pulumi;

/// <summary>What this substitute leaves out.</summary>
internal static class Unsupported
{
    /// <summary>The error for a feature, named as the subject of a sentence.</summary>
    public static NotSupportedException Feature(string feature)
        => new($"{feature} needs the official package Pulumi 3.112.1; the substitute that this program is built with does not have it.");
}
