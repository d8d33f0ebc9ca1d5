namespace Hatmax.Spec.Binding;

/// <summary>One key of an object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">Form of its value.</param>
/// <param name="IsRequired">Whether it must be written.</param>
/// <param name="Default">What holds when it is not written; null for nothing.</param>
/// <param name="Doc">What it means, in Markdown.</param>
/// <param name="Example">A value, as YAML on one line; on further lines, keys that it needs beside it.</param>
internal sealed record KeyDescription(string Name, Shape Shape, bool IsRequired, string? Default, string Doc, string Example)
{
    /// <summary>The example alone.</summary>
    public string Value => Example.Split('\n')[0];

    /// <summary>The key with its example, and what it needs beside it.</summary>
    public IReadOnlyList<string> Lines => $"{Name}: {Example}".Split('\n');
}
