using System.Globalization;

namespace Hatmax.Infra.Schemas;

/// <summary>A place in the inputs of a resource.</summary>
internal sealed record PropertyPath(string Text, PropertyPath? Parent)
{
    public static readonly PropertyPath Root = new("", null);

    public PropertyPath At(int index) => new($"{Text}[{index.ToString(CultureInfo.InvariantCulture)}]", this);

    public PropertyPath At(string key)
    {
        var plain = key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
        return new(plain ? (Parent is null ? key : $"{Text}.{key}") : $"{Text}[\"{key.Replace("\"", "\\\"", StringComparison.Ordinal)}\"]", this);
    }

    /// <summary>This place and all that it is in, but not the root.</summary>
    public IEnumerable<PropertyPath> Outwards()
    {
        for (var path = this; path.Parent is not null; path = path.Parent)
        {
            yield return path;
        }
    }
}
