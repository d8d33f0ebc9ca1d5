using System.Diagnostics.CodeAnalysis;

namespace Hatmax.Deployment.Nomad.Hcl;

/// <summary>A value of HCL: a text, a number, a truth value, a list of texts or a map of texts.</summary>
internal abstract record HclValue
{
    private HclValue()
    {
    }

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator HclValue?(string? text) => text is null ? null : new Text(text);

    public static implicit operator HclValue(long number) => new Number(number);

    public static implicit operator HclValue(bool value) => new Truth(value);

    /// <summary>A text that is no expression: it is escaped when it is written.</summary>
    internal sealed record Text(string Value) : HclValue;

    internal sealed record Number(long Value) : HclValue;

    internal sealed record Truth(bool Value) : HclValue;

    internal sealed record Texts(IReadOnlyList<string> Values) : HclValue;

    internal sealed record Map(IReadOnlyDictionary<string, string> Values) : HclValue;
}
